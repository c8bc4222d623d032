import { isId, notFoundError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Payment } from '../../models/Payment.ts'
import { lockOrder } from '../order/findOrder.ts'

export const noSuchDispute = notFoundError(['input', 'paymentId'], 'There is no such disputed payment.')

/** The disputed payment with that id, whether it is settled or not, locked with its order; null when there is none. */
export async function lockDisputed(trx: Knex.Transaction, id: string): Promise<Payment | null> {
  const known = isId(id) ? await Payment.query(trx).findOne({ id, status: 'disputed' }) : undefined
  if (!known) return null
  await lockOrder(trx, known.orderId)
  return Payment.query(trx).findById(known.id).forUpdate().throwIfNotFound()
}
