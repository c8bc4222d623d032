import type { Knex } from 'knex'

/** Files a product under these categories and no others; the first is its main one. */
export async function fileUnder(
  trx: Knex.Transaction,
  productId: string,
  categoryIds: readonly string[],
): Promise<void> {
  await trx('market.product_categories').where({ productId }).delete()
  if (categoryIds.length > 0)
    await trx('market.product_categories').insert(
      categoryIds.map((categoryId, rank) => ({ productId, categoryId, rank })),
    )
}
