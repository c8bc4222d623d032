import { newId } from '@rose-ash/domain'
import type { PlannedVariant, PriceFacts, StockFacts, VariantFacts } from './ImportPlan.ts'
import type { SheetRow } from './readSheet.ts'
import type { KnownVariant } from './ShopSnapshot.ts'

interface Around {
  readonly productId: string
  readonly known: KnownVariant | null
  /** Which line of its product it is. */
  readonly index: number
  readonly report: (row: SheetRow, column: string | null, message: string) => void
}

/** What a line changes about its variant. */
export function planVariant(row: SheetRow, { productId, known, index, report }: Around): PlannedVariant {
  const facts = factsOf(row, known)
  const prices = pricesOf(row, known)
  const stock = stockOf(row, known)
  if (known === null && row.values.amount == null)
    report(row, 'amount', 'This SKU is new. Say how much it holds, such as 500.')
  if (known === null && row.values.unit == null)
    report(row, 'unit', 'This SKU is new. Say in what it is measured, such as g.')
  if (facts.maxPerOrder !== null && facts.maxPerOrder < facts.minPerOrder)
    report(row, 'max_per_order', `The most per order is no less than the fewest, ${facts.minPerOrder}.`)
  reportPrices(row, known, prices, report)
  if (known && !stock.madeToOrder && stock.onHand < known.promised)
    report(row, 'stock', `${known.promised} are promised to buyers, so there are no fewer than that.`)
  const before = { prices: known ?? noPrices, stock: known ?? noStock }
  return {
    id: known?.id ?? newId(),
    productId,
    isNew: known === null,
    rank: known?.rank ?? index,
    facts: known !== null && isSame(facts, known) ? null : facts,
    prices: isSame(prices, before.prices) ? null : { from: before.prices, to: prices },
    stock: known !== null && isSame(stock, before.stock) ? null : { from: before.stock, to: stock },
  }
}

const noPrices: PriceFacts = {
  priceMinor: null,
  compareAtMinor: null,
  memberMinor: null,
  wholesaleMinor: null,
}
const noStock: StockFacts = { onHand: 0, lowAt: 5, madeToOrder: false }

/** Whether what is known says the same of everything in the facts. */
const isSame = <Facts extends object>(facts: Facts, known: Facts): boolean =>
  (Object.keys(facts) as (keyof Facts)[]).every((name) => facts[name] === known[name])

/** A column that is not there leaves what is known; an empty cell clears it. */
const chosen = <T>(said: T | null | undefined, known: T | undefined, empty: T): T =>
  said === undefined ? (known ?? empty) : (said ?? empty)

const factsOf = ({ sku, values }: SheetRow, known: KnownVariant | null): VariantFacts => ({
  sku,
  title: chosen(values.variant, known?.title, ''),
  unitAmount: values.amount ?? known?.unitAmount ?? 1,
  unit: values.unit ?? known?.unit ?? 'item',
  minPerOrder: chosen(values.min_per_order, known?.minPerOrder, 1),
  maxPerOrder: chosen<number | null>(values.max_per_order, known?.maxPerOrder, null),
})

const pricesOf = ({ values }: SheetRow, known: KnownVariant | null): PriceFacts => ({
  priceMinor: chosen<number | null>(values.price, known?.priceMinor, null),
  compareAtMinor: chosen<number | null>(values.compare_at, known?.compareAtMinor, null),
  memberMinor: chosen<number | null>(values.member_price, known?.memberMinor, null),
  wholesaleMinor: chosen<number | null>(values.wholesale_price, known?.wholesaleMinor, null),
})

const stockOf = ({ values }: SheetRow, known: KnownVariant | null): StockFacts => ({
  onHand: chosen(values.stock, known?.onHand, 0),
  lowAt: chosen(values.low_at, known?.lowAt, noStock.lowAt),
  madeToOrder: chosen(values.made_to_order, known?.madeToOrder, false),
})

function reportPrices(
  row: SheetRow,
  known: KnownVariant | null,
  { priceMinor, compareAtMinor }: PriceFacts,
  report: Around['report'],
): void {
  if (known?.priceMinor != null && priceMinor === null)
    report(row, 'price', 'Everybody needs a price. Write one, or remove the variant to stop selling it.')
  if (compareAtMinor !== null && compareAtMinor <= (priceMinor ?? 0))
    report(row, 'compare_at', 'What it cost before is more than the price. Leave it empty otherwise.')
}
