import type { Knex } from 'knex'
import type { Extracted } from '../extracting/Extracted.ts'

export interface GtinMatch {
  readonly productId: string
  /** Our variant of each of the site's, by the site's key. */
  readonly variantIds: ReadonlyMap<string, string>
}

/** The product of the shop that has the bar codes of what a site shows; `ambiguous` when several have. */
export async function findByGtin(
  knex: Knex,
  shopId: string,
  { variants }: Extracted,
): Promise<GtinMatch | 'ambiguous' | null> {
  const byCode = new Map(
    variants.flatMap(({ gtin, key }) => (gtin === null ? [] : [[gtin.padStart(14, '0'), key] as const])),
  )
  if (byCode.size === 0) return null
  const { rows } = await knex.raw<{ rows: { id: string; productId: string; code: string }[] }>(
    `select id, product_id as "productId", lpad(barcode, 14, '0') as code from market.product_variants
     where shop_id = ? and deleted_at is null and lpad(barcode, 14, '0') = any (?)`,
    [shopId, [...byCode.keys()]],
  )
  const [first] = rows
  if (!first) return null
  const codes = new Set(rows.map(({ code }) => code))
  if (rows.some(({ productId }) => productId !== first.productId) || codes.size < rows.length)
    return 'ambiguous'
  return {
    productId: first.productId,
    variantIds: new Map(rows.map(({ id, code }) => [byCode.get(code) ?? '', id])),
  }
}
