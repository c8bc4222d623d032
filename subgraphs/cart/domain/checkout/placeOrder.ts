import { conflictError, done, failed, newId, type Outcome } from '@rose-ash/domain'
import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Knex } from 'knex'
import { Cart } from '../../models/Cart.ts'
import { CartLine } from '../../models/CartLine.ts'
import { Checkout } from '../../models/Checkout.ts'
import { Fulfilment } from '../../models/Fulfilment.ts'
import { Order } from '../../models/Order.ts'
import { OrderLine } from '../../models/OrderLine.ts'
import { Payment } from '../../models/Payment.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockCart } from '../cart/findCart.ts'
import { requireHolder } from '../cart/requireHolder.ts'
import { touchCart } from '../cart/touchCart.ts'
import { announceOrder } from '../order/announceOrder.ts'
import { confirmOrder } from '../order/confirmOrder.ts'
import { recordHistory } from '../order/recordHistory.ts'
import { sendOrderMail } from '../order/sendOrderMail.ts'
import type { CheckoutRequest } from './checkoutRequest.ts'
import type { Held } from './Held.ts'
import { newOrderCode } from './newOrderCode.ts'
import { overtaken } from './overtaken.ts'
import type { QuotedLine } from './QuotedLine.ts'
import { taxIn } from './taxIn.ts'

const minute = 60_000
const minutesToPay = 30
/** Most pay at once; who has not by then is reminded, while there is time. */
const minutesToReminder = 5

/** Makes the order of an attempt and empties the cart, in one transaction. An attempt becomes one order. */
export const placeOrder = (
  cart: CartDomain,
  { id }: Checkout,
  request: CheckoutRequest,
  lines: readonly QuotedLine[],
  held: readonly Held[],
): Promise<Outcome<Order>> =>
  cart.knex.transaction(async (trx) => {
    const holder = requireHolder(cart)
    // the cart first, as whoever opens an attempt does
    const own = await lockCart(trx, holder)
    const checkout = await Checkout.query(trx).findById(id).forUpdate()
    if (checkout?.orderId) return done(await Order.query(trx).findById(checkout.orderId).throwIfNotFound())
    if (own?.version !== request.cartVersion) return failed(conflictError(own?.version ?? 0))
    if (checkout?.state !== 'reserving') return failed(overtaken)
    const order = await insertOrder(cart, trx, own, request, lines)
    await insertLines(trx, order, own, lines, held)
    await Checkout.query(trx).findById(id).patch({ state: 'ordered', orderId: order.id })
    await CartLine.query(trx).delete().where('cartId', own.id)
    await Cart.query(trx).findById(own.id).patch({ donationMinor: 0, notes: '' })
    await touchCart(cart, trx, holder, own)
    await recordHistory(trx, order.id, 'placed', { actorUserId: order.userId, at: order.placedAt })
    await announceOrder(trx, order, 'placed', order.userId)
    return done(order.totalMinor === 0 ? await giveAway(cart, trx, order) : await waitForPayment(trx, order))
  })

async function insertOrder(
  { clock, viewer }: CartDomain,
  trx: Knex.Transaction,
  own: Cart,
  { email, name, phone }: CheckoutRequest,
  lines: readonly QuotedLine[],
): Promise<Order> {
  const placedAt = clock.now()
  return Order.query(trx).insertAndFetch({
    id: newId(),
    code: await newOrderCode(trx),
    userId: viewer.userId,
    cartId: own.id,
    email,
    name,
    phone,
    notes: own.notes,
    currency: own.currency,
    status: 'pending_payment',
    paymentStatus: 'unpaid',
    totalMinor: lines.reduce((sum, line) => sum + totalOf(line), own.donationMinor),
    taxMinor: lines.reduce((sum, line) => sum + taxIn(totalOf(line), line.quote.taxRateBp), 0),
    placedAt,
    expiresAt: new Date(placedAt.getTime() + minutesToPay * minute),
  })
}

const totalOf = ({ line, quote }: QuotedLine) => line.quantity * quote.unitPrice.amountMinor

async function insertLines(
  trx: Knex.Transaction,
  { id: orderId, placedAt }: Order,
  { donationMinor }: Cart,
  lines: readonly QuotedLine[],
  held: readonly Held[],
): Promise<void> {
  const fulfilments = new Map<string, string>()
  for (const { seller, pickup } of lines) {
    if (fulfilments.has(seller.id)) continue
    const id = newId()
    fulfilments.set(seller.id, id)
    await Fulfilment.query(trx).insert({
      id,
      orderId,
      sellerType: seller.type,
      sellerId: seller.id,
      sellerName: seller.name,
      pickupId: pickup?.id ?? null,
      pickupStartsAt: pickup && new Date(pickup.startsAt),
      pickupEndsAt: pickup && new Date(pickup.endsAt),
      pickupPlace: pickup?.place ?? null,
      status: 'waiting',
      placedAt,
    })
  }
  const reservations = new Map(held.map(({ lineId, reservationId }) => [lineId, reservationId]))
  const rows = lines.map(({ line, quote }, rank): Partial<OrderLine> => {
    const totalMinor = line.quantity * quote.unitPrice.amountMinor
    return {
      id: newId(),
      orderId,
      fulfilmentId: fulfilments.get(quote.sellerId) ?? null,
      rank,
      itemType: line.itemType,
      itemId: line.itemId,
      title: quote.title,
      sku: quote.sku,
      quantity: line.quantity,
      unitAmountMinor: quote.unitPrice.amountMinor,
      totalMinor,
      taxClass: quote.taxClass,
      taxRateBp: quote.taxRateBp,
      taxMinor: taxIn(totalMinor, quote.taxRateBp),
      reservationId: reservations.get(line.id) ?? null,
      stock: 'held',
    }
  })
  if (donationMinor > 0) rows.push(donationLine(orderId, rows.length, donationMinor))
  await OrderLine.query(trx).insert(rows)
}

const donationLine = (orderId: string, rank: number, amountMinor: number): Partial<OrderLine> => ({
  id: newId(),
  orderId,
  fulfilmentId: null,
  rank,
  itemType: 'donation',
  itemId: null,
  title: 'Donation',
  sku: null,
  quantity: 1,
  unitAmountMinor: amountMinor,
  totalMinor: amountMinor,
  taxClass: 'none',
  taxRateBp: 0,
  taxMinor: 0,
  reservationId: null,
  stock: 'none',
})

async function waitForPayment(trx: Knex.Transaction, order: Order): Promise<Order> {
  const jobKey = `cart.expireOrder:${order.id}`
  await enqueue(trx, 'cart.expireOrder', { orderId: order.id }, { runAt: order.expiresAt, jobKey })
  const runAt = new Date(order.placedAt.getTime() + minutesToReminder * minute)
  await sendOrderMail(trx, order.id, 'order-placed', { runAt })
  return order
}

/** What costs nothing is paid as soon as it is ordered. */
async function giveAway(cart: CartDomain, trx: Knex.Transaction, order: Order): Promise<Order> {
  const { id: orderId, code, currency, placedAt, expiresAt } = order
  await Payment.query(trx).insert({
    id: newId(),
    orderId,
    provider: 'none',
    attempt: 1,
    reference: `${code}-1`,
    status: 'succeeded',
    amountMinor: 0,
    currency,
    idempotencyKey: 'nothing to pay',
    createdAt: placedAt,
    expiresAt,
    settledAt: placedAt,
  })
  return confirmOrder(cart, trx, order, { paidMinor: 0, at: placedAt })
}
