import { Checkout } from '../../models/Checkout.ts'
import type { CartDomain } from '../CartDomain.ts'
import { releaseAttempts } from './releaseAttempts.ts'

/** No request lives as long. */
const longestMs = 2 * 60_000
const batch = 100

/**
 * Gives up the attempts whose process must have died, and has the sellers give back what they and all that were refused may hold.
 * Only here it is noted that nothing is left: whoever was still running then is not any more.
 */
export async function giveUpAttempts(cart: CartDomain): Promise<void> {
  const { knex, clock } = cart
  const before = new Date(clock.now().getTime() - longestMs)
  await Checkout.query(knex)
    .where('state', 'reserving')
    .where('createdAt', '<', before)
    .patch({ state: 'refused' })
  const refused = await Checkout.query(knex)
    .select('id')
    .where('state', 'refused')
    .whereNull('releasedAt')
    .where('createdAt', '<', before)
    .orderBy('createdAt')
    .limit(batch)
  const ids = refused.map(({ id }) => id)
  if (await releaseAttempts(cart, ids))
    await Checkout.query(knex).findByIds(ids).patch({ releasedAt: clock.now() })
}
