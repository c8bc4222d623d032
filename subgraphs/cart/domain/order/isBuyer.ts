import { isUser } from '@rose-ash/domain'
import type { Order } from '../../models/Order.ts'
import type { CartDomain } from '../CartDomain.ts'
import { isOrderKey } from './orderKeyOf.ts'

/** True for the member who placed the order; a guest's is of whoever has its key, until its buyer was forgotten. */
export const isBuyer = (cart: CartDomain, order: Pick<Order, 'id' | 'userId' | 'erasedAt'>): boolean =>
  order.erasedAt === null &&
  (order.userId === null ? isOrderKey(cart, order.id, cart.orderKey) : isUser(cart.viewer, order.userId))
