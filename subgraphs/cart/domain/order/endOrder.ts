import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Knex } from 'knex'
import { Fulfilment } from '../../models/Fulfilment.ts'
import { Order } from '../../models/Order.ts'
import { OrderLine } from '../../models/OrderLine.ts'
import { announceOrder } from './announceOrder.ts'
import { recordHistory } from './recordHistory.ts'
import { sendOrderMail } from './sendOrderMail.ts'

interface Ending {
  readonly status: 'expired' | 'cancelled'
  readonly reason?: string | null
  readonly actorUserId?: string | null
  readonly at: Date
}

/** Ends an order of which nothing will be handed over, within the transaction that has locked its row. Its goods are given back. */
export async function endOrder(
  trx: Knex.Transaction,
  { id, version, erasedAt }: Order,
  { status, reason = null, actorUserId = null, at }: Ending,
): Promise<Order> {
  const ended = await Order.query(trx).patchAndFetchById(id, {
    status,
    version: version + 1,
    ...(status === 'cancelled' && { cancelledAt: at, cancelReason: erasedAt === null ? reason : null }),
  })
  await Fulfilment.query(trx)
    .where({ orderId: id })
    .whereNot('status', 'handed_over')
    .patch({ status: 'cancelled', version: trx.raw('version + 1') })
  await OrderLine.query(trx).where({ orderId: id, stock: 'held' }).patch({ stock: 'released' })
  await recordHistory(trx, id, status, { note: reason, actorUserId, at })
  await announceOrder(trx, ended, status, actorUserId)
  await enqueue(trx, 'cart.giveBack', { orderId: id }, { jobKey: `cart.giveBack:${id}` })
  await sendOrderMail(trx, id, status === 'expired' ? 'order-expired' : 'order-cancelled')
  return ended
}
