import type { Fulfilment } from '../../models/Fulfilment.ts'
import type { Order } from '../../models/Order.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { isBuyer } from './isBuyer.ts'

/** Buyers may call off until something is packed, staff until something is handed over. */
export function canCancel(cart: CartDomain, order: Order, fulfilments: readonly Fulfilment[]): boolean {
  if (!policy.can(cart.viewer, 'order.cancel', { isBuyer: isBuyer(cart, order) })) return false
  if (order.status !== 'pending_payment' && order.status !== 'confirmed') return false
  const isStaff = policy.can(cart.viewer, 'order.list')
  return fulfilments.every(({ status }) => status !== 'handed_over' && (status !== 'ready' || isStaff))
}
