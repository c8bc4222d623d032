import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { problem } from '../ApiRefusal.ts'
import type { KeptTransaction } from '../Books.ts'
import { toMinor } from '../majorUnits.ts'
import type { Shop } from '../Shop.ts'

const request = z.object({ amount: z.number().optional() }).nullish()

export const refundedOf = ({ refunds }: KeptTransaction): number =>
  refunds.reduce((sum, { amountMinor }) => sum + amountMinor, 0)

/**
 * `POST /v1.0/merchants/{code}/payments/{id}/refunds`: all of it, or the amount.
 *
 * @throws ApiRefusal 400, 404, 409, 422
 */
export function refundTransaction(shop: Shop, id: string, body: unknown): void {
  const transaction = shop.books.transactions.get(id)
  if (!transaction) throw problem(404, 'There is no such transaction.')
  const wanted = request.safeParse(body)
  if (!wanted.success) throw problem(400, 'The amount is not a number.')
  const left = transaction.amountMinor - refundedOf(transaction)
  const amountMinor =
    wanted.data?.amount === undefined ? left : toMinor(wanted.data.amount, transaction.currency)
  if (amountMinor === null || (wanted.data?.amount ?? 1) <= 0)
    throw problem(400, 'The amount must be above zero.')
  if (transaction.status !== 'SUCCESSFUL' || left === 0)
    throw problem(409, 'The transaction cannot be refunded in its present state.')
  if (amountMinor > left)
    throw problem(422, 'The amount is higher than what can be refunded.', {
      errors: [{ code: 'AMOUNT_TOO_HIGH', reason: 'Too high', max_refundable_amount: left }],
    })
  const refund = { id: randomUUID(), amountMinor, at: shop.now().toISOString() }
  shop.books.keep('transactions', { ...transaction, refunds: [...transaction.refunds, refund] })
}
