import { Order } from '../../models/Order.ts'
import { Refund } from '../../models/Refund.ts'
import type { CartDomain } from '../CartDomain.ts'
import type { RefundLetter } from '../refund/sendRefundMail.ts'
import { moneyWords } from './wording.ts'
import { writeToBuyer } from './writeToBuyer.ts'

/** Writes to a buyer what became of money that goes back, or does not. */
export async function writeOfRefund(cart: CartDomain, refundId: string, letter: RefundLetter): Promise<void> {
  const refund = await Refund.query(cart.knex).findById(refundId)
  if (!refund) return
  const order = await Order.query(cart.knex).findById(refund.orderId).throwIfNotFound()
  const amount = moneyWords(refund.amountMinor, order)
  const said =
    letter === 'refund-made' ? { amount, reason: refund.reason } : { amount, note: refund.note ?? '' }
  await writeToBuyer(cart, order, letter, said, refundId)
}
