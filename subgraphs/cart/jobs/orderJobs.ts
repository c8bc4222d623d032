import type { Job } from '@rose-ash/jobs'
import { z } from 'zod'
import type { CartDomain } from '../domain/CartDomain.ts'
import { giveUpAttempts } from '../domain/checkout/giveUpAttempts.ts'
import { eraseBuyers } from '../domain/erasure/eraseBuyers.ts'
import { forgetLetters } from '../domain/erasure/forgetLetters.ts'
import { forgetMember } from '../domain/erasure/forgetMember.ts'
import { tellSellers } from '../domain/letter/tellSellers.ts'
import { writeOfOrder } from '../domain/letter/writeOfOrder.ts'
import { writeOfPickup } from '../domain/letter/writeOfPickup.ts'
import { writeOfRefund } from '../domain/letter/writeOfRefund.ts'
import { commitStock } from '../domain/order/commitStock.ts'
import { expireOrder, ordersToExpire } from '../domain/order/expireOrder.ts'
import { giveBack } from '../domain/order/giveBack.ts'
import type { OrderLetter } from '../domain/order/sendOrderMail.ts'
import { restockRefund } from '../domain/refund/restockRefund.ts'
import type { RefundLetter } from '../domain/refund/sendRefundMail.ts'

const ofOrder = z.object({ orderId: z.uuid() })
const ofMember = z.object({ userId: z.uuid() })
const ofRefund = z.object({ refundId: z.uuid() })
const ofFulfilment = z.object({ fulfilmentId: z.uuid() })
const orderLetters = [
  'order-placed',
  'order-confirmed',
  'order-cancelled',
  'order-expired',
] as const satisfies readonly OrderLetter[]
const refundLetters = ['refund-made', 'refund-declined'] as const satisfies readonly RefundLetter[]

/** What happens to orders by itself. Each stands being run twice. */
export const orderJobs = (cart: CartDomain) =>
  ({
    expireOrder: { run: (payload) => expireOrder(cart, ofOrder.parse(payload).orderId) },
    /** For those whose own job was lost, or came while the payment provider was away. */
    expireOrders: {
      schedule: '* * * * *',
      async run(_, { logger }) {
        for (const { id } of await ordersToExpire(cart)) {
          try {
            await expireOrder(cart, id)
          } catch (error) {
            // the others are due all the same
            logger.error({ err: error, orderId: id }, 'an order could not expire')
          }
        }
      },
    },
    /** What is held for nobody is free again as soon as it is sure that nobody is at it. */
    giveUpAttempts: { schedule: '* * * * *', run: () => giveUpAttempts(cart) },
    forgetMember: {
      run: (payload) =>
        cart.knex.transaction((trx) => forgetMember(trx, ofMember.parse(payload).userId, cart.clock.now())),
    },
    /** Every hour: the orders whose buyer nobody needs any more. */
    eraseBuyers: { schedule: '35 * * * *', run: (_, { signal }) => eraseBuyers(cart, signal) },
    forgetLetters: { run: (payload) => forgetLetters(cart, ofOrder.parse(payload).orderId) },
    commitStock: { run: (payload) => commitStock(cart, ofOrder.parse(payload).orderId) },
    giveBack: { run: (payload) => giveBack(cart, ofOrder.parse(payload).orderId) },
    restock: { run: (payload) => restockRefund(cart, ofRefund.parse(payload).refundId) },
    tellSellers: { run: (payload) => tellSellers(cart, ofOrder.parse(payload).orderId) },
    writeToBuyer: {
      run(payload) {
        const { orderId, letter } = ofOrder.extend({ letter: z.enum(orderLetters) }).parse(payload)
        return writeOfOrder(cart, orderId, letter)
      },
    },
    writeOfPickup: { run: (payload) => writeOfPickup(cart, ofFulfilment.parse(payload).fulfilmentId) },
    writeOfRefund: {
      run(payload) {
        const { refundId, letter } = ofRefund.extend({ letter: z.enum(refundLetters) }).parse(payload)
        return writeOfRefund(cart, refundId, letter)
      },
    },
  }) satisfies Readonly<Record<string, Job>>
