import { newId } from '@rose-ash/domain'
import type { Order } from '../../models/Order.ts'
import { Payment } from '../../models/Payment.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockOrder } from '../order/findOrder.ts'
import { isOpen } from './paymentStatus.ts'
import { nextLook, scheduleLook } from './scheduleLook.ts'

/** How often somebody may try to pay for one order. */
export const maximumAttempts = 20

export type Begun =
  | { readonly kind: 'payment'; readonly payment: Payment }
  /** An earlier one failed, and its page may still be paid on. */
  | { readonly kind: 'still open'; readonly payment: Payment }
  | { readonly kind: 'not payable'; readonly order: Order }
  | { readonly kind: 'nothing to pay' }
  | { readonly kind: 'too many' }

/** Writes a payment of an order before the provider hears of it, or finds the one that there is. */
export async function beginPayment(
  cart: CartDomain,
  { id: orderId }: Order,
  idempotencyKey: string,
): Promise<Begun> {
  const { knex, clock, steps } = cart
  const begun = await knex.transaction(async (trx): Promise<Begun> => {
    const order = await lockOrder(trx, orderId)
    const payments = await Payment.query(trx).where({ orderId }).orderBy('attempt')
    const known = payments.find((payment) => payment.idempotencyKey === idempotencyKey)
    if (known) return { kind: 'payment', payment: known }
    if (order.totalMinor === 0) return { kind: 'nothing to pay' }
    const now = clock.now()
    if (order.status !== 'pending_payment' || order.expiresAt <= now) return { kind: 'not payable', order }
    const open = payments.find(isOpen)
    if (open) return { kind: 'payment', payment: open }
    const failed = payments.find(({ status, nextLookAt }) => status === 'failed' && nextLookAt !== null)
    if (failed) return { kind: 'still open', payment: failed }
    if (payments.length >= maximumAttempts) return { kind: 'too many' }
    const attempt = (payments.at(-1)?.attempt ?? 0) + 1
    const payment = await Payment.query(trx).insertAndFetch({
      id: newId(),
      orderId,
      provider: 'sumup',
      attempt,
      reference: `${order.code}-${attempt}`,
      status: 'created',
      amountMinor: order.totalMinor,
      currency: order.currency,
      idempotencyKey,
      createdAt: now,
      expiresAt: order.expiresAt,
    })
    await scheduleLook(trx, payment.id, { at: nextLook({ ...payment, looks: 0 }, now), looks: 1 })
    return { kind: 'payment', payment }
  })
  steps.reached('payment.created')
  return begun
}
