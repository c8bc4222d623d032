import { createHash } from 'node:crypto'
import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Order } from '../../models/Order.ts'
import { Payment } from '../../models/Payment.ts'
import { type LookSource, PaymentEvent } from '../../models/PaymentEvent.ts'
import type { ProviderCheckout } from '../../sumup/PaymentProvider.ts'
import type { CartDomain } from '../CartDomain.ts'
import { confirmOrder } from '../order/confirmOrder.ts'
import { lockOrder } from '../order/findOrder.ts'
import { recordHistory } from '../order/recordHistory.ts'
import { noteFinding } from './noteFinding.ts'
import { payBackSecond } from './payBackSecond.ts'
import { mayBecome } from './paymentStatus.ts'
import { type Verdict, verdictOn } from './verdictOn.ts'

/**
 * Takes over what the provider says of a payment: the one place in which a payment changes its state. Whoever has asked the
 * provider, and however many did at once, the rows are locked, looked at again, and changed forward only, so that what
 * follows from a change follows once.
 */
export async function applyAnswer(
  cart: CartDomain,
  { id, orderId }: Pick<Payment, 'id' | 'orderId'>,
  checkout: ProviderCheckout,
  source: LookSource,
): Promise<Payment> {
  return cart.knex.transaction(async (trx) => {
    const order = await lockOrder(trx, orderId)
    const payment = await Payment.query(trx).findById(id).forUpdate().throwIfNotFound()
    await keepAnswer(cart, trx, payment, checkout, source)
    const verdict = verdictOn(payment, checkout, cart.provider.merchantCode)
    const isNews = mayBecome(payment.status, verdict.status)
    const changes = {
      ...(payment.providerCheckoutId === null && {
        providerCheckoutId: checkout.id,
        pageUrl: checkout.pageUrl,
      }),
      ...(isNews && changesBy(verdict, cart.clock.now())),
    }
    if (Object.keys(changes).length === 0) return payment
    const changed = await Payment.query(trx).patchAndFetchById(id, changes)
    if (isNews) await followUp(cart, trx, order, changed, verdict)
    return changed
  })
}

function changesBy({ status, attempt, takenMinor, why }: Verdict, now: Date): Partial<Payment> {
  const isOver = status === 'succeeded' || status === 'disputed'
  return {
    status,
    failure: why ?? null,
    ...(takenMinor !== undefined && { takenMinor }),
    ...(attempt && { providerTransactionId: attempt.id, providerTransactionCode: attempt.code }),
    // Money may still arrive for a while after a page has closed.
    ...((isOver || status === 'expired') && { settledAt: now }),
    ...(isOver && { nextLookAt: null }),
  }
}

async function followUp(
  cart: CartDomain,
  trx: Knex.Transaction,
  order: Order,
  payment: Payment,
  { status, why }: Verdict,
): Promise<void> {
  const at = cart.clock.now()
  if (status === 'succeeded' && order.paidAt === null)
    await confirmOrder(cart, trx, order, { paidMinor: payment.amountMinor, at })
  else if (status === 'succeeded') await payBackSecond(cart, trx, order, payment)
  else if (status === 'failed')
    await recordHistory(trx, order.id, 'payment_failed', { note: why ?? null, at })
  else if (status === 'disputed') {
    await Order.query(trx)
      .findById(order.id)
      .patch({ paymentStatus: 'disputed', version: order.version + 1 })
    await recordHistory(trx, order.id, 'payment_disputed', { note: why ?? null, at })
    const { reference, amountMinor, providerTransactionId } = payment
    const details = { why: why ?? null, orderCode: order.code, amountMinor, providerTransactionId }
    await noteFinding(trx, { kind: 'amount_differs', reference, details, at })
  }
}

/** The same answer twice is one entry. */
async function keepAnswer(
  { clock }: CartDomain,
  trx: Knex.Transaction,
  payment: Payment,
  { status, payload }: ProviderCheckout,
  source: LookSource,
): Promise<void> {
  const text = JSON.stringify(payload)
  await PaymentEvent.query(trx)
    .insert({
      id: newId(),
      paymentId: payment.id,
      source,
      providerStatus: status,
      payload: trx.raw('?::jsonb', [text]) as unknown as object,
      digest: createHash('sha256').update(text).digest(),
      receivedAt: clock.now(),
    })
    .onConflict(['paymentId', 'digest'])
    .ignore()
}
