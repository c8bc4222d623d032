import type { Knex } from 'knex'
import { OrderLine } from '../../models/OrderLine.ts'
import { RefundLine } from '../../models/RefundLine.ts'

export interface LineLeft {
  readonly lineId: string
  readonly quantity: number
  readonly amountMinor: number
}

/** What of the lines of a locked order cost something and is neither paid back nor about to be. */
export async function linesLeft(trx: Knex.Transaction, orderId: string): Promise<LineLeft[]> {
  const lines = await OrderLine.query(trx).where({ orderId }).orderBy('rank')
  const refunded = await RefundLine.query(trx)
    .join('cart.refunds as refund', 'refund.id', 'refundId')
    .where('refund.orderId', orderId)
    .whereIn('refund.status', ['approved', 'pending', 'succeeded'])
    .select('lineId', 'quantity')
  return lines.flatMap(({ id: lineId, quantity: ordered, unitAmountMinor }) => {
    const quantity = refunded
      .filter((each) => each.lineId === lineId)
      .reduce((rest, each) => rest - each.quantity, ordered)
    const amountMinor = quantity * unitAmountMinor
    return amountMinor > 0 ? [{ lineId, quantity, amountMinor }] : []
  })
}

export const costOf = (lines: readonly LineLeft[]): number =>
  lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
