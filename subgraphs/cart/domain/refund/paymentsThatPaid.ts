import type { Knex } from 'knex'
import { Payment } from '../../models/Payment.ts'

/** The payments of an order that went through: first the one that counts, then what was paid on top by mistake. */
export const paymentsThatPaid = (trx: Knex.Transaction, orderId: string): Promise<Payment[]> =>
  Payment.query(trx).where({ orderId, status: 'succeeded', provider: 'sumup' }).orderBy('settledAt').execute()
