import {
  check,
  conflictError,
  done,
  failed,
  isId,
  notFoundError,
  type Outcome,
  validationError,
} from '@rose-ash/domain'
import type { Knex } from 'knex'
import { z } from 'zod'
import { Payment } from '../../models/Payment.ts'
import { Refund } from '../../models/Refund.ts'
import { RefundLine } from '../../models/RefundLine.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockOrder } from '../order/findOrder.ts'
import { recordHistory } from '../order/recordHistory.ts'
import { enqueueRefund } from './enqueueRefund.ts'
import { ownersOfLines } from './ownersOfLines.ts'
import { leftOf } from './refundable.ts'
import { refundExceeds } from './refundErrors.ts'
import { sendRefundMail } from './sendRefundMail.ts'
import { weighLines } from './weighLines.ts'

const schema = z.object({
  refundId: z.string(),
  version: z.int(),
  approve: z.boolean(),
  returnStock: z.boolean().nullish(),
  note: z
    .string()
    .trim()
    .max(500, 'Use at most 500 characters.')
    .nullish()
    .transform((note) => note || null),
})

const noSuch = notFoundError(['input', 'refundId'], 'There is no such refund.')
const decided = validationError(['input', 'refundId'], 'This was decided already.')

/** Agrees to a buyer's wish, or refuses it: staff, or those who run the shop when all its lines are theirs. */
export async function decideRefund(
  cart: CartDomain,
  input: z.input<typeof schema>,
): Promise<Outcome<Refund>> {
  const known = isId(input.refundId) ? await Refund.query(cart.knex).findById(input.refundId) : null
  await requireRight(cart, known ?? null)
  if (!known) return failed(noSuch)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const decision = checked.value
  const outcome = await cart.knex.transaction(async (trx) => {
    await lockOrder(trx, known.orderId)
    const payment = await Payment.query(trx).findById(known.paymentId).forUpdate().throwIfNotFound()
    const refund = await Refund.query(trx).findById(known.id).forUpdate().throwIfNotFound()
    if (refund.version !== decision.version) return failed(conflictError(refund.version))
    if (refund.status !== 'requested') return failed(decided)
    return decision.approve
      ? approve(cart, trx, refund, payment, decision)
      : decline(cart, trx, refund, decision)
  })
  if (outcome.ok && decision.approve) cart.steps.reached('refund.created')
  return outcome
}

type Decision = z.output<typeof schema>

async function approve(
  cart: CartDomain,
  trx: Knex.Transaction,
  refund: Refund,
  payment: Payment,
  { returnStock, note }: Decision,
): Promise<Outcome<Refund>> {
  const lines = await RefundLine.query(trx).where('refundId', refund.id)
  const weighed = await weighLines(trx, refund.orderId, lines, 'approved')
  if (!weighed.ok) return weighed
  const left = await leftOf(trx, payment)
  if (refund.amountMinor > left) return failed(refundExceeds(left, payment.currency))
  const approved = await Refund.query(trx).patchAndFetchById(refund.id, {
    status: 'approved',
    returnsStock: returnStock ?? false,
    note,
    decidedBy: cart.viewer.userId,
    version: refund.version + 1,
  })
  await remember(cart, trx, refund, 'refund_approved', note)
  await enqueueRefund(trx, refund.id)
  return done(approved)
}

async function decline(
  cart: CartDomain,
  trx: Knex.Transaction,
  refund: Refund,
  { note }: Decision,
): Promise<Outcome<Refund>> {
  const declined = await Refund.query(trx).patchAndFetchById(refund.id, {
    status: 'declined',
    note,
    decidedBy: cart.viewer.userId,
    settledAt: cart.clock.now(),
    version: refund.version + 1,
  })
  await remember(cart, trx, refund, 'refund_declined', note)
  await sendRefundMail(trx, refund.id, 'refund-declined')
  return done(declined)
}

const remember = (
  { clock, viewer }: CartDomain,
  trx: Knex.Transaction,
  { orderId }: Refund,
  what: string,
  note: string | null,
) => recordHistory(trx, orderId, what, { note, actorUserId: viewer.userId, at: clock.now() })

async function requireRight(cart: CartDomain, refund: Refund | null): Promise<void> {
  if (policy.can(cart.viewer, 'refund.makeWithoutLines')) return
  const lines =
    refund && cart.viewer.userId !== null
      ? await RefundLine.query(cart.knex).where('refundId', refund.id)
      : []
  const lineIds = lines.map(({ lineId }) => lineId)
  const ownerUserIds = refund ? await ownersOfLines(cart, cart.knex, refund.orderId, lineIds) : []
  policy.require(cart.viewer, 'refund.decide', { ownerUserIds })
}
