import type { Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import type { Fulfilment } from '../../models/Fulfilment.ts'
import type { CartDomain } from '../CartDomain.ts'
import { completeOrder } from '../order/completeOrder.ts'
import { recordHistory } from '../order/recordHistory.ts'
import { changeFulfilment } from './changeFulfilment.ts'

/** Says that a seller's things were collected. An order of which all is handed over is completed. */
export const markHandedOver = (cart: CartDomain, seen: Seen): Promise<Outcome<Fulfilment>> => {
  const at = cart.clock.now()
  const actorUserId = cart.viewer.userId
  return changeFulfilment(cart, seen, {
    from: ['to_pack', 'ready'],
    changes: { status: 'handed_over', handedOverAt: at },
    async follow(trx, order, { sellerName }) {
      await recordHistory(trx, order.id, 'handed_over', { note: sellerName, actorUserId, at })
      await completeOrder(trx, order, at)
    },
  })
}
