import type { Knex } from 'knex'

/**
 * Brings what lists show about these products up to date: price, availability, categories, facets and the counts of them.
 * Last in the transaction of every verb that changes one of these.
 */
export async function relist(trx: Knex.Transaction, productIds: readonly string[]): Promise<void> {
  await trx.raw('select market.relist(?::uuid[])', [[...productIds]])
}
