import type { Knex } from 'knex'
import type { Order } from '../../models/Order.ts'
import { Refund } from '../../models/Refund.ts'
import type { CartDomain } from '../CartDomain.ts'
import { costOf, linesLeft } from '../refund/linesLeft.ts'
import { ownKey } from '../refund/ownKey.ts'
import { payBack } from '../refund/payBack.ts'
import { paymentsThatPaid } from '../refund/paymentsThatPaid.ts'
import { leftOf } from '../refund/refundable.ts'

const nothingElse = 'The whole order was cancelled, and all of it is paid back.'

/**
 * Pays back what is left of a cancelled order, within the transaction that cancels it. What its buyer had asked for is part of
 * it; what is on its way already is not paid twice, and each payment goes back the way it came. The goods go back on the shelf by themselves.
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
  const lines = await linesLeft(trx, order.id)
  for (const [index, payment] of (await paymentsThatPaid(trx, order.id)).entries()) {
    const amountMinor = await leftOf(trx, payment)
    if (amountMinor <= 0) continue
    const isByLine = index === 0 && costOf(lines) === amountMinor
    await payBack(cart, trx, {
      order,
      payment,
      ...(isByLine
        ? { lines: lines.map(({ lineId, quantity }) => ({ lineId, quantity })) }
        : { amountMinor }),
      reason: order.cancelReason ?? 'The order was cancelled.',
      returnsStock: false,
      idempotencyKey: ownKey(`cancelled:${payment.reference}`),
      requestedBy: cart.viewer.userId,
      status: 'approved',
    })
  }
}
