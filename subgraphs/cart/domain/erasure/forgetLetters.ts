import type { MailTemplate } from '@rose-ash/contracts'
import { Fulfilment } from '../../models/Fulfilment.ts'
import { Order } from '../../models/Order.ts'
import { Refund } from '../../models/Refund.ts'
import type { CartDomain } from '../CartDomain.ts'
import { letterKey } from '../letter/letterKey.ts'

const ofOrders = ['order-placed', 'order-confirmed', 'order-cancelled', 'order-expired'] as const
const ofFulfilments = ['order-ready', 'order-received'] as const
const ofRefunds = ['refund-made', 'refund-declined'] as const
const batch = 200

/** Has the post office forget the letters about an order whose buyer was erased: addresses, and what waits to be sent. */
export async function forgetLetters(cart: CartDomain, orderId: string): Promise<void> {
  const order = await Order.query(cart.knex).findById(orderId)
  if (!order?.erasedAt) return
  const fulfilments = await Fulfilment.query(cart.knex).select('id').where({ orderId })
  const refunds = await Refund.query(cart.knex).select('id').where({ orderId })
  const keys = [
    ...keysOf(ofOrders, [order]),
    ...keysOf(ofFulfilments, fulfilments),
    ...keysOf(ofRefunds, refunds),
  ]
  for (let from = 0; from < keys.length; from += batch)
    await cart.mail.forget({ dedupeKeys: keys.slice(from, from + batch) })
}

const keysOf = (templates: readonly MailTemplate[], things: readonly { readonly id: string }[]): string[] =>
  templates.flatMap((template) => things.map(({ id }) => letterKey(template, id)))
