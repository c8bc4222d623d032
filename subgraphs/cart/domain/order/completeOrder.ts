import type { Knex } from 'knex'
import { Fulfilment } from '../../models/Fulfilment.ts'
import { Order } from '../../models/Order.ts'
import { recordHistory } from './recordHistory.ts'

/** Completes a confirmed order once nothing of it is left to hand over and something was; its row is locked. */
export async function completeOrder(trx: Knex.Transaction, order: Order, at: Date): Promise<void> {
  if (order.status !== 'confirmed') return
  const fulfilments = await Fulfilment.query(trx).where('orderId', order.id).select('status')
  const isOpen = fulfilments.some(({ status }) => status !== 'handed_over' && status !== 'cancelled')
  if (isOpen || !fulfilments.some(({ status }) => status === 'handed_over')) return
  await Order.query(trx)
    .findById(order.id)
    .patch({ status: 'completed', completedAt: at, version: order.version + 1 })
  await recordHistory(trx, order.id, 'completed', { at })
}
