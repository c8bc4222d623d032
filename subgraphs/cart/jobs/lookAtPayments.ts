import type { Job } from '@rose-ash/jobs'
import type { CartDomain } from '../domain/CartDomain.ts'
import { lookAtPayment } from '../domain/payment/lookAtPayment.ts'
import { Payment } from '../models/Payment.ts'

const graceMs = 30_000
const batch = 100

/** Every minute: the payments whose own job was lost. One that fails does not hold up the others. */
export const lookAtPayments = (cart: CartDomain): Job => ({
  schedule: '* * * * *',
  async run(_, { logger, signal }) {
    const overdue = await Payment.query(cart.knex)
      .where('nextLookAt', '<', new Date(cart.clock.now().getTime() - graceMs))
      .orderBy('nextLookAt')
      .limit(batch)
    for (const { id } of overdue) {
      if (signal.aborted) return
      try {
        await lookAtPayment(cart, id)
      } catch (error) {
        logger.error({ err: error, paymentId: id }, 'a payment could not be looked at')
      }
    }
  },
})
