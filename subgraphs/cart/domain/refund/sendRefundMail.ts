import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Knex } from 'knex'

/** The letters about a refund, to the buyer. */
export type RefundLetter = 'refund-made' | 'refund-declined'

/** Has a letter about a refund written once the transaction commits: each of them once. */
export async function sendRefundMail(
  trx: Knex.Transaction,
  refundId: string,
  letter: RefundLetter,
): Promise<void> {
  const jobKey = `cart.writeOfRefund:${letter}:${refundId}`
  await enqueue(trx, 'cart.writeOfRefund', { refundId, letter }, { jobKey })
}
