import type { Knex } from 'knex'
import type { Payment } from '../../models/Payment.ts'
import { Refund } from '../../models/Refund.ts'

/** How much of a locked payment is neither paid back nor about to be, in minor units. */
export async function leftOf(
  trx: Knex.Transaction,
  { id, amountMinor, takenMinor, refundedMinor }: Payment,
): Promise<number> {
  const underway = await Refund.query(trx).where('paymentId', id).whereIn('status', ['approved', 'pending'])
  return underway.reduce(
    (left, refund) => left - refund.amountMinor,
    (takenMinor ?? amountMinor) - refundedMinor,
  )
}
