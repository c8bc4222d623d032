import type { Order } from '../../models/Order.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { isBuyer } from './isBuyer.ts'

/** Buyers may say who they are for as long as somebody writes to them or waits for them. */
export const canChangeContact = (cart: CartDomain, order: Order): boolean =>
  (order.status === 'pending_payment' || order.status === 'confirmed') &&
  policy.can(cart.viewer, 'order.changeContact', { isBuyer: isBuyer(cart, order) })
