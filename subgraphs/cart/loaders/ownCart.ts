import type { CartDomain } from '../domain/CartDomain.ts'
import { findCart } from '../domain/cart/findCart.ts'
import type { Cart } from '../models/Cart.ts'

/** The cart of whoever asks, read once a request. */
export const ownCart = ({ knex, holder }: CartDomain): (() => Promise<Cart | null>) => {
  let cart: Promise<Cart | null> | undefined
  return () => {
    cart ??= holder ? findCart(knex, holder) : Promise.resolve(null)
    return cart
  }
}
