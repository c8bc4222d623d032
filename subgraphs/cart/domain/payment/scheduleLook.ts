import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Knex } from 'knex'
import { Payment } from '../../models/Payment.ts'

const firstWaitsMs = [15_000, 60_000]
const laterMs = 5 * 60_000
/** Money that is on its way when the page closes arrives within this time. */
const afterExpiryMs = 15 * 60_000

/** When to ask the provider next; null when there is nothing more to wait for. */
export function nextLook({ looks, expiresAt }: Pick<Payment, 'looks' | 'expiresAt'>, now: Date): Date | null {
  const last = expiresAt.getTime() + afterExpiryMs
  if (now.getTime() >= last) return null
  return new Date(Math.min(now.getTime() + (firstWaitsMs[looks] ?? laterMs), last))
}

/** Has the provider asked at that time, or soon after; the row says when, in case the job is lost. */
export async function scheduleLook(
  knex: Knex,
  paymentId: string,
  { at, looks }: { readonly at: Date | null; readonly looks: number },
): Promise<void> {
  await Payment.query(knex).findById(paymentId).patch({ nextLookAt: at, looks })
  if (at === null) return
  const jobKey = `cart.lookAtPayment:${paymentId}`
  await enqueue(knex, 'cart.lookAtPayment', { paymentId }, { runAt: at, jobKey, maxAttempts: 3 })
}
