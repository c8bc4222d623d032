import { emit, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Fulfilment } from '../../models/Fulfilment.ts'
import type { CartDomain } from '../CartDomain.ts'
import { recordHistory } from '../order/recordHistory.ts'
import { changeFulfilment } from './changeFulfilment.ts'

/** Says that a seller's things are packed, and lets the buyer know. */
export const markReady = (cart: CartDomain, seen: Seen): Promise<Outcome<Fulfilment>> => {
  const at = cart.clock.now()
  const actorUserId = cart.viewer.userId
  return changeFulfilment(cart, seen, {
    from: ['to_pack'],
    changes: { status: 'ready', readyAt: at },
    async follow(trx, { id: orderId, code, userId }, { id: fulfilmentId, sellerId, sellerName }) {
      await recordHistory(trx, orderId, 'ready', { note: sellerName, actorUserId, at })
      await emit(trx, 'cart', {
        topic: 'cart.order.ready',
        aggregateType: 'Order',
        aggregateId: orderId,
        payload: { orderId, code, userId, sellerId, actorUserId },
      })
      const jobKey = `cart.writeOfPickup:${fulfilmentId}`
      await enqueue(trx, 'cart.writeOfPickup', { fulfilmentId }, { jobKey })
    },
  })
}
