import type { Order } from '../../models/Order.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { isBuyer } from '../order/isBuyer.ts'

/** True when the viewer may pay for the order now. */
export const canPay = (cart: CartDomain, order: Order): boolean =>
  order.status === 'pending_payment' &&
  order.expiresAt > cart.clock.now() &&
  policy.can(cart.viewer, 'order.pay', { isBuyer: isBuyer(cart, order) })
