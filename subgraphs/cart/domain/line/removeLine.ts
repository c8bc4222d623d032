import { done, isId, type Outcome } from '@rose-ash/domain'
import type { Cart } from '../../models/Cart.ts'
import { CartLine } from '../../models/CartLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockCart } from '../cart/findCart.ts'
import { requireHolder } from '../cart/requireHolder.ts'
import { touchCart } from '../cart/touchCart.ts'
import { lineNotFound } from './setLineQuantity.ts'

export async function removeLine(cart: CartDomain, { lineId }: { lineId: string }): Promise<Outcome<Cart>> {
  const holder = requireHolder(cart)
  if (!isId(lineId)) return lineNotFound
  return cart.knex.transaction(async (trx) => {
    const locked = await lockCart(trx, holder)
    if (!locked) return lineNotFound
    const removed = await CartLine.query(trx).delete().where({ id: lineId, cartId: locked.id })
    return removed === 0 ? lineNotFound : done(await touchCart(cart, trx, holder, locked))
  })
}
