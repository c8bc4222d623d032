import { newId, slugify } from '@rose-ash/domain'
import { maximumVariants } from '../domain/productVariant/productVariantFields.ts'
import type { ImportPlan, PlannedProduct, PlannedVariant } from './ImportPlan.ts'
import { planProduct } from './planProduct.ts'
import { planVariant } from './planVariant.ts'
import type { SheetRow } from './readSheet.ts'
import type { SheetProblem } from './SheetProblem.ts'
import type { KnownProduct, ShopSnapshot } from './ShopSnapshot.ts'

/** The lines of one product, in the order of the sheet. */
export interface RowGroup {
  readonly slug: string
  readonly known: KnownProduct | null
  readonly rows: readonly [SheetRow, ...SheetRow[]]
}

/** What the rows change about the shop, or what has to be mended first. Nothing is read or written. */
export function planImport(
  rows: readonly SheetRow[],
  shop: ShopSnapshot,
): { readonly plan: ImportPlan; readonly problems: readonly SheetProblem[] } {
  const problems: SheetProblem[] = []
  const report = (row: SheetRow, column: string | null, message: string) => {
    problems.push({ line: row.line, column, message })
  }
  const variants: PlannedVariant[] = []
  const products: PlannedProduct[] = []
  const knownVariants = new Map(shop.variants.map((variant) => [variant.sku, variant]))
  for (const group of groupByProduct(rows, shop, report)) {
    const id = group.known?.id ?? newId()
    const planned = group.rows.map((row, index) =>
      planVariant(row, { productId: id, known: knownVariants.get(row.sku) ?? null, index, report }),
    )
    const added = planned.filter(({ isNew }) => isNew).length
    if ((group.known?.variantCount ?? 0) + added > maximumVariants)
      report(
        group.rows[0],
        'product',
        `A product has at most ${maximumVariants} variants. Make another product of some.`,
      )
    variants.push(...planned)
    products.push(
      planProduct(group, {
        id,
        shop,
        hasPrice: group.known?.hasPrice === true || planned.some(isPriced),
        report,
      }),
    )
  }
  return { plan: { products, variants }, problems: problems.sort((a, b) => a.line - b.line) }
}

const isPriced = ({ prices }: PlannedVariant): boolean => prices !== null && prices.to.priceMinor !== null

/** Which product a line belongs to: that of its SKU, else the one that it names, else the one of its title. */
function groupByProduct(
  rows: readonly SheetRow[],
  shop: ShopSnapshot,
  report: (row: SheetRow, column: string | null, message: string) => void,
): readonly RowGroup[] {
  const byId = new Map(shop.products.map((product) => [product.id, product]))
  const bySlug = new Map(shop.products.map((product) => [product.slug, product]))
  const ofSku = new Map(shop.variants.map(({ sku, productId }) => [sku, byId.get(productId)]))
  const groups = new Map<string, SheetRow[]>()
  for (const row of rows) {
    const { product: named, title } = row.values
    const own = ofSku.get(row.sku)
    if (own && named != null && named !== own.slug)
      report(
        row,
        'product',
        `This SKU belongs to ${own.slug}, and a variant stays with its product. Write ${own.slug}, or use another SKU.`,
      )
    const slug = own?.slug ?? named ?? (title == null ? '' : slugify(title))
    if (slug === '')
      report(
        row,
        'title',
        'This SKU is new. Give its product a title, or name the product that it belongs to.',
      )
    else groups.set(slug, [...(groups.get(slug) ?? []), row])
  }
  return [...groups].flatMap(([slug, [first, ...others]]) =>
    first ? [{ slug, known: bySlug.get(slug) ?? null, rows: [first, ...others] as const }] : [],
  )
}
