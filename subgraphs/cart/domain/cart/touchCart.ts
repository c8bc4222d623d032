import type { Knex } from 'knex'
import { Cart } from '../../models/Cart.ts'
import type { CartDomain } from '../CartDomain.ts'
import type { Holder } from './holderOf.ts'
import { keptUntil } from './keptUntil.ts'

/** Counts a change of the locked cart, and keeps it for longer. */
export async function touchCart(
  { clock }: CartDomain,
  trx: Knex.Transaction,
  holder: Holder,
  cart: Cart,
): Promise<Cart> {
  const now = clock.now()
  return Cart.query(trx).patchAndFetchById(cart.id, {
    version: cart.version + 1,
    updatedAt: now,
    expiresAt: keptUntil(holder, now),
  })
}
