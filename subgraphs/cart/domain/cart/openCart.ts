import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Cart } from '../../models/Cart.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockCart } from './findCart.ts'
import type { Holder } from './holderOf.ts'
import { keptUntil } from './keptUntil.ts'

/** The cart of its holder, locked; made first if there is none. Two that make it at once get the same. */
export async function openCart(cart: CartDomain, trx: Knex.Transaction, holder: Holder): Promise<Cart> {
  const known = await lockCart(trx, holder)
  if (known) return known
  const now = cart.clock.now()
  await Cart.query(trx)
    .insert({
      id: newId(),
      ...holder,
      currency: cart.currency,
      createdAt: now,
      updatedAt: now,
      expiresAt: keptUntil(holder, now),
    })
    .onConflict()
    .ignore()
  const made = await lockCart(trx, holder)
  if (!made) throw new Error('a cart that was just made is not there')
  return made
}
