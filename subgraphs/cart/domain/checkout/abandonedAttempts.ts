import type { Knex } from 'knex'
import { Checkout } from '../../models/Checkout.ts'

/** As many as are worth looking for at once; a seller takes no more than a hundred keys. */
const most = 20

/** The attempts of a cart that were refused, the latest first, and may hold something still. */
export async function abandonedAttempts(knex: Knex, cartId: string): Promise<string[]> {
  const refused = await Checkout.query(knex)
    .select('id')
    .where({ cartId, state: 'refused' })
    .whereNull('releasedAt')
    .orderBy('createdAt', 'desc')
    .limit(most)
  return refused.map(({ id }) => id)
}
