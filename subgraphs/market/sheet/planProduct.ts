import type { ProductStatus } from '../models/Product.ts'
import type { PlannedProduct, ProductFacts } from './ImportPlan.ts'
import type { RowGroup } from './planImport.ts'
import type { SheetRow } from './readSheet.ts'
import type { KnownProduct, ShopSnapshot } from './ShopSnapshot.ts'
import type { ColumnName } from './sheetColumns.ts'

/** What lines of one product say of the product itself. */
const productColumns = [
  'title',
  'status',
  'summary',
  'description',
  'brand',
  'labels',
  'categories',
  'tax_class',
] as const satisfies readonly ColumnName[]

interface Around {
  readonly id: string
  readonly shop: ShopSnapshot
  readonly hasPrice: boolean
  readonly report: (row: SheetRow, column: string | null, message: string) => void
}

/** What the lines of one product change about it. Its first line counts; the others say the same, or nothing. */
export function planProduct(group: RowGroup, around: Around): PlannedProduct {
  const { known, rows } = group
  const [first] = rows
  reportDisagreement(rows, around)
  if (known === null && around.shop.takenSlugs.has(group.slug))
    around.report(
      first,
      'product',
      `Another shop has a product of the address ${group.slug}. Choose another one.`,
    )
  if (known === null && first.values.title == null)
    around.report(first, 'title', `There is no product ${group.slug} yet. Give it a title.`)
  const facts = factsOf(group)
  const from = known?.status ?? 'draft'
  const to = first.values.status ?? from
  reportMove(first, known, to, around)
  return {
    id: around.id,
    isNew: known === null,
    facts: known !== null && isSame(facts, known) ? null : facts,
    categoryIds: categoriesOf(first, known, around),
    from,
    to,
  }
}

function reportDisagreement(rows: readonly SheetRow[], { report }: Around): void {
  const [first, ...others] = rows
  for (const row of others)
    for (const column of productColumns) {
      const said = row.values[column]
      if (said == null || !first || JSON.stringify(said) === JSON.stringify(first.values[column])) continue
      report(
        row,
        column,
        `Line ${first.line} says something else of the same product. Write it there only, or the same.`,
      )
    }
}

/** A column that is not there leaves what is known; an empty cell clears it. */
const chosen = <T>(said: T | null | undefined, known: T | undefined, empty: T): T =>
  said === undefined ? (known ?? empty) : (said ?? empty)

function factsOf({ slug, known, rows }: RowGroup): ProductFacts {
  const { values } = rows[0]
  return {
    slug,
    title: values.title ?? known?.title ?? '',
    summary: chosen(values.summary, known?.summary, ''),
    descriptionHtml: chosen(values.description, known?.descriptionHtml, ''),
    brand: chosen<string | null>(values.brand, known?.brand, null),
    labels: [...chosen<readonly string[]>(values.labels, known?.labels, [])],
    taxClass: chosen(values.tax_class as string | null | undefined, known?.taxClass, 'zero'),
  }
}

/** Spreadsheets write the ends of lines in their own way. */
const oneWay = (text: string): string => text.replaceAll('\r\n', '\n')

const isSame = (facts: ProductFacts, known: KnownProduct): boolean =>
  facts.title === known.title &&
  oneWay(facts.summary) === oneWay(known.summary) &&
  oneWay(facts.descriptionHtml) === oneWay(known.descriptionHtml) &&
  facts.brand === known.brand &&
  facts.taxClass === known.taxClass &&
  JSON.stringify(facts.labels) === JSON.stringify(known.labels)

function categoriesOf(
  row: SheetRow,
  known: KnownProduct | null,
  { shop, report }: Around,
): readonly string[] | null {
  const said = row.values.categories
  if (said === undefined) return null
  const slugs = said ?? []
  if (JSON.stringify(slugs) === JSON.stringify(known?.categories ?? [])) return null
  return slugs.flatMap((slug) => {
    const id = shop.categories.get(slug)
    if (id === undefined)
      report(
        row,
        'categories',
        `There is no category ${slug}. Write the last word of its address in the market.`,
      )
    return id === undefined ? [] : [id]
  })
}

/** Where a product may go from where it is. */
const moves: Readonly<Record<ProductStatus, readonly ProductStatus[]>> = {
  draft: ['draft', 'active'],
  active: ['active', 'archived'],
  archived: ['archived', 'active'],
}

function reportMove(
  row: SheetRow,
  known: KnownProduct | null,
  to: ProductStatus,
  { hasPrice, report }: Around,
): void {
  const from = known?.status ?? 'draft'
  if (!moves[from].includes(to))
    report(row, 'status', `This product is ${from}: it may be ${moves[from].join(' or ')}.`)
  const begins = to === 'active' && from !== 'active'
  if (begins && !hasPrice)
    report(row, 'price', 'A product on sale needs a price. Write one, or leave it a draft.')
}
