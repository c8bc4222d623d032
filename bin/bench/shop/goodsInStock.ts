import type { Knex } from 'knex'

/** Variants that can be ordered now and of which there are plenty, so that checkouts are not about running out. */
export async function goodsInStock(knex: Knex): Promise<readonly string[]> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select variant.id from market.product_variants as variant
     join market.products as product on product.id = variant.product_id and product.listed and product.open_now
     join market.stock_levels as stock on stock.variant_id = variant.id and stock.on_hand - stock.reserved > 100
     where variant.deleted_at is null and variant.min_per_order = 1
       and not exists (select from market.order_cycles where shop_id = variant.shop_id)
     order by variant.id limit 200`,
  )
  if (rows.length === 0) throw new Error('Nothing in this world can be bought.')
  return rows.map(({ id }) => id)
}
