import { check, failed, notFoundError, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import type { Refund } from '../../models/Refund.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { findOrder } from '../order/findOrder.ts'
import { isBuyer } from '../order/isBuyer.ts'
import { orderState } from '../order/orderState.ts'
import { createRefund } from './createRefund.ts'
import { idempotencyKey, reason, refundLines } from './refundInput.ts'

const schema = z.object({
  orderCode: z.string(),
  lines: refundLines.min(1, 'Say what should be paid back.'),
  reason,
  idempotencyKey,
})

/** Asks for money back; somebody decides. */
export async function requestRefund(
  cart: CartDomain,
  input: z.input<typeof schema>,
): Promise<Outcome<Refund>> {
  const path = ['input', 'orderCode']
  const order = await findOrder(cart, input.orderCode)
  if (!order) return failed(notFoundError(path, 'There is no such order.'))
  policy.require(cart.viewer, 'refund.request', { isBuyer: isBuyer(cart, order) })
  const checked = check(schema, input)
  if (!checked.ok) return checked
  if (order.status !== 'confirmed' && order.status !== 'completed')
    return failed(orderState(order, path, 'There is nothing to be paid back.'))
  return cart.knex.transaction((trx) =>
    createRefund(cart, trx, {
      ...checked.value,
      order,
      returnsStock: false,
      requestedBy: cart.viewer.userId,
      status: 'requested',
    }),
  )
}
