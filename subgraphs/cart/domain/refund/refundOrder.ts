import { check, failed, notFoundError, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import type { Order } from '../../models/Order.ts'
import type { Refund } from '../../models/Refund.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { orderByCode } from '../order/findOrder.ts'
import { createRefund } from './createRefund.ts'
import { ownersOfLines } from './ownersOfLines.ts'
import { idempotencyKey, reason, refundLines } from './refundInput.ts'

const schema = z.object({
  orderCode: z.string(),
  lines: refundLines.nullish().transform((lines) => lines ?? []),
  amountMinor: z.int().min(1, 'At least one penny.').max(100_000_000).nullish(),
  returnStock: z.boolean().nullish(),
  reason,
  idempotencyKey,
})

const either = validationError(['input', 'lines'], 'Say which lines, or how much.')

/** Pays back. Those who run a shop pay back its own lines, staff anything. */
export async function refundOrder(cart: CartDomain, input: z.input<typeof schema>): Promise<Outcome<Refund>> {
  const order = await orderByCode(cart.knex, input.orderCode)
  await requireRight(cart, order, input.lines ?? [])
  if (!order) return failed(notFoundError(['input', 'orderCode'], 'There is no such order.'))
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { lines, amountMinor, returnStock, reason, idempotencyKey } = checked.value
  const isByLines = lines.length > 0
  if (isByLines === (amountMinor != null)) return failed(either)
  const outcome = await cart.knex.transaction((trx) =>
    createRefund(cart, trx, {
      order,
      ...(isByLines ? { lines } : { amountMinor: amountMinor ?? 0 }),
      reason,
      returnsStock: returnStock ?? false,
      idempotencyKey,
      requestedBy: cart.viewer.userId,
      status: 'approved',
    }),
  )
  if (outcome.ok) cart.steps.reached('refund.created')
  return outcome
}

/** Staff is not asked whose the shop is: a market that is away keeps nobody from paying back. */
async function requireRight(
  cart: CartDomain,
  order: Order | null,
  lines: readonly { readonly lineId: string }[],
): Promise<void> {
  if (policy.can(cart.viewer, 'refund.makeWithoutLines')) return
  const lineIds = lines.map(({ lineId }) => lineId)
  const ownerUserIds =
    order && cart.viewer.userId !== null ? await ownersOfLines(cart, cart.knex, order.id, lineIds) : []
  policy.require(cart.viewer, 'refund.make', { ownerUserIds })
}
