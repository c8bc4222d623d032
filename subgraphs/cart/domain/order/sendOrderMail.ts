import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Knex } from 'knex'

/** The letters about an order as a whole, to its buyer. */
export type OrderLetter = 'order-placed' | 'order-confirmed' | 'order-cancelled' | 'order-expired'

/** Has a letter written to the buyer once the transaction commits: each of them once for an order. */
export async function sendOrderMail(
  trx: Knex.Transaction,
  orderId: string,
  letter: OrderLetter,
  { runAt }: { runAt?: Date } = {},
): Promise<void> {
  await enqueue(
    trx,
    'cart.writeToBuyer',
    { orderId, letter },
    { jobKey: `cart.writeToBuyer:${letter}:${orderId}`, ...(runAt && { runAt }) },
  )
}
