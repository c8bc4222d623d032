import { formatMoney } from '@rose-ash/domain'
import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Knex } from 'knex'
import type { PurchasableType } from '../../models/CartLine.ts'
import { Fulfilment } from '../../models/Fulfilment.ts'
import { Order } from '../../models/Order.ts'
import { OrderLine } from '../../models/OrderLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import { costOf, linesLeft } from '../refund/linesLeft.ts'
import { ownKey } from '../refund/ownKey.ts'
import { payBack } from '../refund/payBack.ts'
import { paymentsThatPaid } from '../refund/paymentsThatPaid.ts'
import { leftOf } from '../refund/refundable.ts'
import { completeOrder } from './completeOrder.ts'
import { lockOrder } from './findOrder.ts'
import { recordHistory } from './recordHistory.ts'

const isUndecided = ({ stock }: OrderLine) => stock === 'held' || stock === 'released'

/**
 * Has the sellers sell what a paid order holds, and notes what became of it. What could not be had any more is paid back. Done
 * twice it does nothing: the sellers answer the same again, and what is decided stays.
 */
export async function commitStock(cart: CartDomain, orderId: string): Promise<void> {
  const order = await Order.query(cart.knex).findById(orderId)
  if (!order?.paidAt || order.status === 'cancelled') return
  const lines = (await OrderLine.query(cart.knex).where({ orderId }).orderBy('rank')).filter(isUndecided)
  const lost = new Set<string>()
  for (const type of ['product_variant', 'ticket_type'] as const)
    for (const reservationId of await commitAt(cart, orderId, type, lines)) lost.add(reservationId)
  cart.steps.reached('stock.committed')
  await cart.knex.transaction(async (trx) => noteSold(cart, trx, orderId, lost))
}

/** The reservations that are lost. */
async function commitAt(
  { sellers }: CartDomain,
  orderId: string,
  type: PurchasableType,
  lines: readonly OrderLine[],
): Promise<string[]> {
  const reservations = lines.flatMap(({ itemType, reservationId }) =>
    itemType === type && reservationId !== null ? [reservationId] : [],
  )
  if (reservations.length === 0) return []
  const { results } = await sellers[type].commit({ orderId, reservations })
  return results.flatMap(({ reservationId, outcome }) => (outcome === 'lost' ? [reservationId] : []))
}

async function noteSold(
  cart: CartDomain,
  trx: Knex.Transaction,
  orderId: string,
  lost: ReadonlySet<string>,
): Promise<void> {
  const order = await lockOrder(trx, orderId)
  const lines = (await OrderLine.query(trx).where({ orderId }).orderBy('rank')).filter(isUndecided)
  const isLost = ({ reservationId }: OrderLine) => reservationId !== null && lost.has(reservationId)
  for (const line of lines)
    await OrderLine.query(trx)
      .findById(line.id)
      .patch({ stock: isLost(line) ? 'lost' : 'committed' })
  // Called off while the sellers were asked: what was sold goes back on the shelf.
  if (order.status === 'cancelled')
    await enqueue(trx, 'cart.giveBack', { orderId }, { jobKey: `cart.giveBack:${orderId}` })
  else await payBackLost(cart, trx, order, lines.filter(isLost))
}

async function payBackLost(
  cart: CartDomain,
  trx: Knex.Transaction,
  order: Order,
  lost: readonly OrderLine[],
): Promise<void> {
  if (lost.length === 0) return
  const at = cart.clock.now()
  const note = `${lost.map(({ title, quantity }) => `${quantity} × ${title}`).join(', ')} could not be had any more.`
  await recordHistory(trx, order.id, 'short', { note, at })
  await cancelEmpty(trx, order, lost)
  await completeOrder(trx, order, at)
  const gone = (await linesLeft(trx, order.id)).filter(({ lineId }) => lost.some(({ id }) => id === lineId))
  const [payment] = await paymentsThatPaid(trx, order.id)
  // Somebody may have paid back some of it already, or an amount.
  const amountMinor = Math.min(costOf(gone), payment ? await leftOf(trx, payment) : 0)
  if (amountMinor <= 0) return
  const isByLine = amountMinor === costOf(gone)
  await payBack(cart, trx, {
    order,
    ...(isByLine ? { lines: gone.map(({ lineId, quantity }) => ({ lineId, quantity })) } : { amountMinor }),
    reason: `${note} We pay back ${formatMoney({ amountMinor, currency: order.currency })}.`.slice(0, 500),
    returnsStock: false,
    idempotencyKey: ownKey('lost'),
    requestedBy: null,
    status: 'approved',
  })
}

/** Of whom everything is lost, nothing is collected. */
async function cancelEmpty(trx: Knex.Transaction, { id }: Order, lost: readonly OrderLine[]): Promise<void> {
  const left = OrderLine.query(trx).select('fulfilmentId').where({ orderId: id, stock: 'committed' })
  await Fulfilment.query(trx)
    .whereIn(
      'id',
      lost.flatMap(({ fulfilmentId }) => (fulfilmentId === null ? [] : [fulfilmentId])),
    )
    .whereNotIn('id', left)
    .patch({ status: 'cancelled', version: trx.raw('version + 1') })
}
