import type { Knex } from 'knex'

/** Ids of the products in a category or below it, on sale or not. */
export async function productsBelow(trx: Knex.Transaction, categoryId: string): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { id: string }[] }>(
    `select distinct link.product_id as id
     from market.categories as category
     join market.product_categories as link on link.category_id = category.id
     where category.path @> array[?::uuid]`,
    [categoryId],
  )
  return rows.map(({ id }) => id)
}
