import type { Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { conflictError, done, failed, notFoundError } from '@rose-ash/domain'
import { Cart } from '../../models/Cart.ts'
import type { CartDomain } from '../CartDomain.ts'
import { findCart } from './findCart.ts'
import { requireHolder } from './requireHolder.ts'

export async function deleteCart(cart: CartDomain, seen: Seen): Promise<Outcome<Cart>> {
  const own = await findCart(cart.knex, requireHolder(cart))
  if (own?.id !== seen.id) return failed(notFoundError(['input', 'id'], 'There is no such cart.'))
  const removed = await Cart.query(cart.knex).delete().where({ id: own.id, version: seen.version })
  return removed === 1 ? done(own) : failed(conflictError(own.version))
}
