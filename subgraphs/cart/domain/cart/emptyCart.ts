import type { Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import type { Cart } from '../../models/Cart.ts'
import { CartLine } from '../../models/CartLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import { changeCart } from './changeCart.ts'

export const emptyCart = (cart: CartDomain, seen: Seen): Promise<Outcome<Cart>> =>
  changeCart(cart, seen, async (trx, { id }) => {
    await CartLine.query(trx).delete().where('cartId', id)
  })
