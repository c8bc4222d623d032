import type { Order } from '../../models/Order.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { isBuyer } from '../order/isBuyer.ts'

const hasMoneyLeft = ({ paidMinor, refundedMinor }: Order) => paidMinor > refundedMinor

/** True when the viewer may ask for money back. */
export const canRequestRefund = (cart: CartDomain, order: Order): boolean =>
  (order.status === 'confirmed' || order.status === 'completed') &&
  hasMoneyLeft(order) &&
  policy.can(cart.viewer, 'refund.request', { isBuyer: isBuyer(cart, order) })

/** True when the viewer may pay back any of the order. */
export const canRefund = ({ viewer }: CartDomain, order: Order): boolean =>
  hasMoneyLeft(order) && policy.can(viewer, 'refund.makeWithoutLines')
