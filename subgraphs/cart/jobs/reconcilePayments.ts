import type { Job } from '@rose-ash/jobs'
import type { CartDomain } from '../domain/CartDomain.ts'
import { reconcilePayments as reconcile } from '../domain/payment/reconcilePayments.ts'

const spanMs = 3 * 86_400_000
/** What is on its way at this moment is looked at by the next run. */
const graceMs = 10 * 60_000

/** Every hour: our books of the last three days against the payment provider's. */
export const reconcilePayments = (cart: CartDomain): Job => ({
  schedule: '50 * * * *',
  run() {
    const now = cart.clock.now().getTime()
    return reconcile(cart, new Date(now - spanMs), new Date(now - graceMs))
  },
})
