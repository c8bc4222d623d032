import { exponentOf } from '@rose-ash/domain'
import { stringify } from 'csv-stringify/sync'
import { escapeCell } from './escapeCell.ts'
import type { KnownProduct, KnownVariant, ShopSnapshot } from './ShopSnapshot.ts'
import { type ColumnName, columnNames } from './sheetColumns.ts'

/** Products as a sheet that `readSheet` reads back unchanged; with the headings, if it is the first part. */
export function writeSheet(
  { products, variants }: Pick<ShopSnapshot, 'products' | 'variants'>,
  { currency, hasHeadings }: { currency: string; hasHeadings: boolean },
): string {
  const exponent = exponentOf(currency)
  const money = (minor: number | null) => (minor === null ? '' : (minor / 10 ** exponent).toFixed(exponent))
  const byId = new Map(products.map((product) => [product.id, product]))
  const lines = variants.flatMap((variant) => {
    const product = byId.get(variant.productId)
    return product ? [lineOf(product, variant, money)] : []
  })
  const cells = lines.map((line) => columnNames.map((column) => escapeCell(line[column])))
  return stringify(hasHeadings ? [columnNames, ...cells] : cells, { record_delimiter: '\r\n' })
}

const lineOf = (
  product: KnownProduct,
  variant: KnownVariant,
  money: (minor: number | null) => string,
): Readonly<Record<ColumnName, string>> => ({
  sku: variant.sku,
  product: product.slug,
  title: product.title,
  status: product.status,
  summary: product.summary,
  description: product.descriptionHtml,
  brand: product.brand ?? '',
  labels: product.labels.join('; '),
  categories: product.categories.join('; '),
  tax_class: product.taxClass,
  variant: variant.title,
  amount: String(variant.unitAmount),
  unit: variant.unit,
  price: money(variant.priceMinor),
  compare_at: money(variant.compareAtMinor),
  member_price: money(variant.memberMinor),
  wholesale_price: money(variant.wholesaleMinor),
  stock: String(variant.onHand),
  low_at: String(variant.lowAt),
  made_to_order: variant.madeToOrder ? 'yes' : 'no',
  min_per_order: String(variant.minPerOrder),
  max_per_order: variant.maxPerOrder === null ? '' : String(variant.maxPerOrder),
})
