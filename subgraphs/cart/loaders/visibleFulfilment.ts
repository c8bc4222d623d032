import { isSignedIn } from '@rose-ash/domain'
import type { CartDomain } from '../domain/CartDomain.ts'
import { isBuyer } from '../domain/order/isBuyer.ts'
import type { Fulfilment } from '../models/Fulfilment.ts'
import { policy } from '../policy.ts'
import { fulfilmentById } from './fulfilmentById.ts'
import { orderById } from './orderById.ts'
import { ownerBySeller } from './ownerBySeller.ts'

/** A fulfilment by its id, if the viewer is its buyer, runs its shop or event, or is staff. */
export function visibleFulfilment(cart: CartDomain): (id: string) => Promise<Fulfilment | null> {
  const [fulfilments, orders, owners] = [fulfilmentById(cart), orderById(cart), ownerBySeller(cart)]
  return async (id) => {
    const fulfilment = await fulfilments.load(id)
    const order = fulfilment && (await orders.load(fulfilment.orderId))
    if (!order) return null
    if (policy.can(cart.viewer, 'order.see', { isBuyer: isBuyer(cart, order) })) return fulfilment
    if (!isSignedIn(cart.viewer)) return null
    const owner = await owners.load(fulfilment)
    return policy.can(cart.viewer, 'fulfilment.see', { ownerUserIds: [owner] }) ? fulfilment : null
  }
}
