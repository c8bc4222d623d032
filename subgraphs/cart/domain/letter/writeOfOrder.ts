import type { MailVariable } from '@rose-ash/contracts'
import { Fulfilment } from '../../models/Fulfilment.ts'
import { Order } from '../../models/Order.ts'
import { OrderLine } from '../../models/OrderLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import type { OrderLetter } from '../order/sendOrderMail.ts'
import { lineWords, moneyWords, pickupWords, timeWords } from './wording.ts'
import { writeToBuyer } from './writeToBuyer.ts'

/** Writes to a buyer of an order as a whole. What has been overtaken by events is not sent. */
export async function writeOfOrder(cart: CartDomain, orderId: string, letter: OrderLetter): Promise<void> {
  const order = await Order.query(cart.knex).findById(orderId)
  if (!order || !holds[letter](order)) return
  await writeToBuyer(cart, order, letter, await saidIn[letter](cart, order), orderId)
}

const holds: Readonly<Record<OrderLetter, (order: Order) => boolean>> = {
  'order-placed': ({ status }) => status === 'pending_payment',
  'order-confirmed': ({ paidAt }) => paidAt !== null,
  'order-cancelled': ({ status }) => status === 'cancelled',
  'order-expired': ({ status }) => status === 'expired',
}

type Said = Readonly<Record<string, MailVariable>>

const linesOf = ({ knex }: CartDomain, { id }: Order) =>
  OrderLine.query(knex).where('orderId', id).orderBy('rank')

async function bill(cart: CartDomain, order: Order): Promise<Said> {
  return { lines: lineWords(await linesOf(cart, order), order), total: moneyWords(order.totalMinor, order) }
}

const saidIn: Readonly<Record<OrderLetter, (cart: CartDomain, order: Order) => Promise<Said>>> = {
  'order-placed': async (cart, order) => ({
    ...(await bill(cart, order)),
    until: timeWords(order.expiresAt),
  }),
  async 'order-confirmed'(cart, order) {
    const fulfilments = await Fulfilment.query(cart.knex).where('orderId', order.id).orderBy('id')
    const pickups = fulfilments
      .filter(({ pickupId }) => pickupId !== null)
      .map((each) => ({ label: each.sellerName, value: pickupWords(each) }))
    return { ...(await bill(cart, order)), pickups }
  },
  'order-cancelled': async (_, order) => ({
    refund: order.paidMinor > 0 ? moneyWords(order.paidMinor, order) : '',
  }),
  'order-expired': async () => ({}),
}
