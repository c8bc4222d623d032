import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { OrderLine } from '../../models/OrderLine.ts'
import type { RefundStatus } from '../../models/Refund.ts'
import { RefundLine } from '../../models/RefundLine.ts'

export interface WantedLine {
  readonly lineId: string
  readonly quantity: number
}

interface Weighed {
  readonly amountMinor: number
  readonly lines: readonly (WantedLine & { readonly amountMinor: number })[]
}

/** A wish stands in the way of a second wish, and of nothing else. */
const inTheWay: Readonly<Record<'requested' | 'approved', readonly RefundStatus[]>> = {
  requested: ['requested', 'approved', 'pending'],
  approved: ['approved', 'pending'],
}

/** What some of the lines of a locked order cost, if so many of each are not paid back yet. */
export async function weighLines(
  trx: Knex.Transaction,
  orderId: string,
  wanted: readonly WantedLine[],
  as: 'requested' | 'approved',
): Promise<Outcome<Weighed>> {
  if (wanted.length === 0) return done({ amountMinor: 0, lines: [] })
  const lines = new Map(
    (await OrderLine.query(trx).where({ orderId }).orderBy('rank')).map((line) => [line.id, line]),
  )
  const underway = await underwayOf(trx, orderId, inTheWay[as])
  const weighed: (WantedLine & { amountMinor: number })[] = []
  for (const [index, { lineId, quantity }] of wanted.entries()) {
    const path = ['input', 'lines', String(index)]
    const line = lines.get(lineId)
    if (!line) return failed(validationError(path, 'This is no line of the order.'))
    if (weighed.some((other) => other.lineId === lineId))
      return failed(validationError(path, 'This line is named twice.'))
    const left = line.quantity - line.refundedQuantity - (underway.get(lineId) ?? 0)
    if (quantity > left)
      return failed(validationError([...path, 'quantity'], `Only ${left} of ${line.title} can be paid back.`))
    weighed.push({ lineId, quantity, amountMinor: quantity * line.unitAmountMinor })
  }
  return done({ amountMinor: weighed.reduce((sum, line) => sum + line.amountMinor, 0), lines: weighed })
}

/** How many of each line are about to be paid back. */
async function underwayOf(
  trx: Knex.Transaction,
  orderId: string,
  statuses: readonly RefundStatus[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await RefundLine.query(trx)
    .join('cart.refunds', 'cart.refunds.id', 'cart.refund_lines.refund_id')
    .where('cart.refunds.order_id', orderId)
    .whereIn('cart.refunds.status', [...statuses])
    .select('cart.refund_lines.*')
  const sums = new Map<string, number>()
  for (const { lineId, quantity } of rows) sums.set(lineId, (sums.get(lineId) ?? 0) + quantity)
  return sums
}
