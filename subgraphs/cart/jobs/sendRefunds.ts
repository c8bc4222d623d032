import type { Job } from '@rose-ash/jobs'
import type { CartDomain } from '../domain/CartDomain.ts'
import { enqueueRefund } from '../domain/refund/enqueueRefund.ts'
import { Refund } from '../models/Refund.ts'

const graceMs = 3_600_000
const batch = 100

/** Every hour: the refunds that were agreed on and have not arrived, because their job was lost or has given up. */
export const sendRefunds = (cart: CartDomain): Job => ({
  schedule: '25 * * * *',
  async run() {
    const late = await Refund.query(cart.knex)
      .whereIn('status', ['approved', 'pending'])
      .where('createdAt', '<', new Date(cart.clock.now().getTime() - graceMs))
      .orderBy('createdAt')
      .limit(batch)
    for (const { id } of late) await enqueueRefund(cart.knex, id)
  },
})
