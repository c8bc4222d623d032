import type { PurchasableType } from '../../models/CartLine.ts'
import { Order } from '../../models/Order.ts'
import { OrderLine } from '../../models/OrderLine.ts'
import { RefundLine } from '../../models/RefundLine.ts'
import type { CartDomain } from '../CartDomain.ts'

/**
 * Gives the sellers back what an order held that has expired or was cancelled. What is still held is released; what was sold
 * already is put back on the shelf, as far as a refund does not do that. An order that was paid late keeps its goods.
 */
export async function giveBack(cart: CartDomain, orderId: string): Promise<void> {
  const order = await Order.query(cart.knex).findById(orderId)
  if (order?.status !== 'expired' && order?.status !== 'cancelled') return
  const lines = await OrderLine.query(cart.knex).where({ orderId }).whereNotNull('reservationId')
  const refunded = await returnedByRefunds(cart, orderId)
  for (const type of ['product_variant', 'ticket_type'] as const) {
    const own = byReservation(lines, type)
    if (own.size === 0) continue
    await cart.sellers[type].release({ reservations: [...own.keys()] })
    // Nothing of an expired order was sold, unless it is being paid late at this moment.
    if (order.status === 'cancelled') await putBack(cart, type, own, refunded)
  }
}

function byReservation(lines: readonly OrderLine[], type: PurchasableType): ReadonlyMap<string, OrderLine> {
  return new Map(
    lines.flatMap((line) =>
      line.itemType === type && line.reservationId ? [[line.reservationId, line]] : [],
    ),
  )
}

/** Asked after the release, so that nothing is between the two: what is sold now was sold before. */
async function putBack(
  { sellers }: CartDomain,
  type: PurchasableType,
  own: ReadonlyMap<string, OrderLine>,
  refunded: ReadonlyMap<string, number>,
): Promise<void> {
  const { reservations } = await sellers[type].reservations({ reservations: [...own.keys()] })
  for (const reservation of reservations) {
    const line = reservation?.status === 'committed' ? own.get(reservation.reservationId) : undefined
    const quantity = line ? line.quantity - (refunded.get(line.id) ?? 0) : 0
    if (!line?.reservationId || quantity === 0) continue
    await sellers[type].restock({
      key: `cancelled:${line.id}`,
      reservations: [{ reservationId: line.reservationId, quantity }],
    })
  }
}

/** How many of each line go back on the shelf with a refund. */
async function returnedByRefunds(
  { knex }: CartDomain,
  orderId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await RefundLine.query(knex)
    .join('cart.refunds as refund', 'refund.id', 'refundId')
    .where({ 'refund.orderId': orderId, 'refund.returnsStock': true })
    .whereIn('refund.status', ['approved', 'pending', 'succeeded'])
    .select('lineId', 'quantity')
  const returned = new Map<string, number>()
  for (const { lineId, quantity } of rows) returned.set(lineId, (returned.get(lineId) ?? 0) + quantity)
  return returned
}
