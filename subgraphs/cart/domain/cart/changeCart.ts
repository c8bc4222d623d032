import type { Seen } from '@rose-ash/db'
import { conflictError, done, failed, notFoundError, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { Cart } from '../../models/Cart.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockCart } from './findCart.ts'
import { requireHolder } from './requireHolder.ts'
import { touchCart } from './touchCart.ts'

/** Does something to the whole cart, if it is the holder's and still has the version that was seen. */
export async function changeCart(
  cart: CartDomain,
  seen: Seen,
  change: (trx: Knex.Transaction, locked: Cart) => Promise<void>,
): Promise<Outcome<Cart>> {
  const holder = requireHolder(cart)
  return cart.knex.transaction(async (trx) => {
    const locked = await lockCart(trx, holder)
    if (locked?.id !== seen.id) return failed(notFoundError(['input', 'id'], 'There is no such cart.'))
    if (locked.version !== seen.version) return failed(conflictError(locked.version))
    await change(trx, locked)
    return done(await touchCart(cart, trx, holder, locked))
  })
}
