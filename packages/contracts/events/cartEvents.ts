import { z } from 'zod'
import { eventPayload, idSchema } from './eventPayload.ts'

const order = { orderId: idSchema, code: z.string(), userId: idSchema.nullable().default(null) }

/** Emitted by cart. */
export const cartEvents = {
  'cart.order.placed': eventPayload(order),
  /** Once for each order, whoever noticed the payment first. */
  'cart.order.paid': eventPayload(order),
  'cart.order.expired': eventPayload(order),
  'cart.order.cancelled': eventPayload(order),
  'cart.order.ready': eventPayload({ ...order, sellerId: idSchema }),
  'cart.refund.succeeded': eventPayload({ ...order, refundId: idSchema }),
}
