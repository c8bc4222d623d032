import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Knex } from 'knex'

/** One after the other: what the provider had refunded before is compared with what it has refunded after. */
const queue = 'cart.refunds'

/** Has a refund sent to the provider. */
export const enqueueRefund = (knex: Knex, refundId: string, runAt?: Date): Promise<void> =>
  enqueue(
    knex,
    'cart.sendRefund',
    { refundId },
    { queue, jobKey: `cart.sendRefund:${refundId}`, ...(runAt && { runAt }) },
  )
