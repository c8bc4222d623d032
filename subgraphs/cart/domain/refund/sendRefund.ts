import type { Knex } from 'knex'
import { Payment } from '../../models/Payment.ts'
import { Refund } from '../../models/Refund.ts'
import { isUnavailable } from '../../sumup/ProviderError.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockOrder } from '../order/findOrder.ts'
import { recordHistory } from '../order/recordHistory.ts'
import { refundApplied } from '../order/refundApplied.ts'
import { noteFinding } from '../payment/noteFinding.ts'
import { enqueueRefund } from './enqueueRefund.ts'

/** A request that was not answered may still be carried out for a while. */
const silenceMs = 60_000

/**
 * Sends a refund to the provider, which has no key against doing a thing twice. What it had refunded of the transaction is written
 * down before it is asked; whoever comes after a crash or a silence compares that with what it has refunded by then, and sends
 * only what did not arrive. Runs in a queue of its own, one refund after the other.
 *
 * @returns the provider's words when it refused
 * @throws ProviderError `unavailable` before anything was sent: try again
 */
export async function sendRefund(
  cart: CartDomain,
  refundId: string,
): Promise<{ readonly refused: string } | undefined> {
  const { provider, knex, clock, steps } = cart
  const known = await Refund.query(knex).findById(refundId)
  if (known?.status !== 'approved' && known?.status !== 'pending') return undefined
  const payment = await Payment.query(knex).findById(known.paymentId).throwIfNotFound()
  const transactionId = payment.providerTransactionId ?? ''
  const before = await provider.transaction(transactionId)
  if (!before) return fail(cart, known, 'the provider does not know the transaction')
  const refund = known.status === 'approved' ? await begin(cart, known, before.refundedMinor) : known
  const later = () => enqueueRefund(knex, refundId, new Date(clock.now().getTime() + silenceMs))
  if (!refund) {
    await later()
    return undefined
  }
  const started = refund.refundedBeforeMinor ?? 0
  if (before.refundedMinor === started + refund.amountMinor) return settle(cart, refund)
  if (before.refundedMinor !== started) {
    const details = { refundId, expectedMinor: started, refundedMinor: before.refundedMinor }
    await noteFinding(knex, {
      kind: 'refund_differs',
      reference: payment.reference,
      details,
      at: clock.now(),
    })
    return fail(cart, refund, 'the provider has refunded another sum than we know of')
  }
  try {
    const { amountMinor } = refund
    const answer = await provider.refund(transactionId, { amountMinor, currency: payment.currency })
    steps.reached('refund.requested')
    if (answer.isDone) return await settle(cart, refund)
    const after = await provider.transaction(transactionId)
    if (after?.refundedMinor === started + amountMinor) return await settle(cart, refund)
    return await fail(cart, refund, answer.why)
  } catch (error) {
    if (!isUnavailable(error)) throw error
    await later()
    return undefined
  }
}

/** Writes down what was refunded before; null while another refund of the payment is on its way. */
async function begin(cart: CartDomain, { id, orderId, paymentId }: Refund, refundedBeforeMinor: number) {
  return cart.knex.transaction(async (trx) => {
    await lockOrder(trx, orderId)
    await Payment.query(trx).findById(paymentId).forUpdate()
    const refund = await Refund.query(trx).findById(id).forUpdate().throwIfNotFound()
    const [other] = await Refund.query(trx).where({ paymentId, status: 'pending' }).limit(1)
    if (refund.status !== 'approved' || other) return null
    return Refund.query(trx).patchAndFetchById(id, {
      status: 'pending',
      refundedBeforeMinor,
      version: refund.version + 1,
    })
  })
}

async function settle(cart: CartDomain, { id, orderId, paymentId, amountMinor }: Refund): Promise<undefined> {
  await cart.knex.transaction(async (trx) => {
    const refund = await lockPending(trx, orderId, paymentId, id)
    if (!refund) return
    const settled = await Refund.query(trx).patchAndFetchById(id, {
      status: 'succeeded',
      failure: null,
      settledAt: cart.clock.now(),
      version: refund.version + 1,
    })
    await Payment.query(trx).findById(paymentId).increment('refundedMinor', amountMinor)
    await refundApplied(cart, trx, settled)
  })
  cart.steps.reached('refund.settled')
}

/** The provider's words are for the log. */
async function fail(
  cart: CartDomain,
  { id, orderId, paymentId }: Refund,
  why: string,
): Promise<{ readonly refused: string }> {
  await cart.knex.transaction(async (trx) => {
    const refund = await lockPending(trx, orderId, paymentId, id)
    if (!refund) return
    await Refund.query(trx)
      .findById(id)
      .patch({
        status: 'failed',
        failure: 'The payment service refused it. Staff can try again, or pay back in another way.',
        version: refund.version + 1,
      })
    await recordHistory(trx, orderId, 'refund_failed', { at: cart.clock.now() })
  })
  return { refused: why }
}

async function lockPending(
  trx: Knex.Transaction,
  orderId: string,
  paymentId: string,
  id: string,
): Promise<Refund | null> {
  await lockOrder(trx, orderId)
  await Payment.query(trx).findById(paymentId).forUpdate()
  const refund = await Refund.query(trx).findById(id).forUpdate().throwIfNotFound()
  return refund.status === 'pending' || refund.status === 'approved' ? refund : null
}
