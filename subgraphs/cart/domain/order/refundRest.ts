import type { Knex } from 'knex'
import type { Order } from '../../models/Order.ts'
import { OrderLine } from '../../models/OrderLine.ts'
import { Refund } from '../../models/Refund.ts'
import { RefundLine } from '../../models/RefundLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import { payBack } from '../refund/payBack.ts'

const nothingElse = 'The whole order was cancelled, and all of it is paid back.'

/**
 * Pays back what is left of a cancelled order, within the transaction that cancels it. What its buyer had asked for is part of
 * it; what is on its way already is not paid twice. The goods go back on the shelf by themselves.
 */
export async function refundRest(cart: CartDomain, trx: Knex.Transaction, order: Order): Promise<void> {
  await Refund.query(trx)
    .where({ orderId: order.id, status: 'requested' })
    .patch({
      status: 'declined',
      note: nothingElse,
      settledAt: cart.clock.now(),
      version: trx.raw('version + 1'),
    })
  const going = await Refund.query(trx)
    .where({ orderId: order.id })
    .whereIn('status', ['approved', 'pending', 'succeeded'])
  const amountMinor = going.reduce((rest, refund) => rest - refund.amountMinor, order.paidMinor)
  if (amountMinor <= 0) return
  const lines = await linesLeft(trx, order, going)
  const isByLine = lines.reduce((sum, line) => sum + line.amountMinor, 0) === amountMinor
  await payBack(cart, trx, {
    order,
    ...(isByLine ? { lines: lines.map(({ lineId, quantity }) => ({ lineId, quantity })) } : { amountMinor }),
    reason: order.cancelReason ?? 'The order was cancelled.',
    returnsStock: false,
    idempotencyKey: 'cancelled',
    requestedBy: cart.viewer.userId,
    status: 'approved',
  })
}

async function linesLeft(trx: Knex.Transaction, { id }: Order, going: readonly Refund[]) {
  const lines = await OrderLine.query(trx).where('orderId', id).orderBy('rank')
  const ids = going.map((refund) => refund.id)
  const refunded = await RefundLine.query(trx).whereIn('refundId', ids)
  return lines.flatMap(({ id: lineId, quantity, totalMinor, unitAmountMinor }) => {
    const taken = refunded.filter((each) => each.lineId === lineId)
    const left = taken.reduce((rest, each) => rest - each.quantity, quantity)
    return left > 0 && totalMinor > 0 ? [{ lineId, quantity: left, amountMinor: left * unitAmountMinor }] : []
  })
}
