import { OrderLine } from '../../models/OrderLine.ts'
import { Refund } from '../../models/Refund.ts'
import { RefundLine } from '../../models/RefundLine.ts'
import type { CartDomain } from '../CartDomain.ts'

/** Puts what was paid back on the shelf again. What was never sold is not there to be put back. */
export async function restockRefund({ knex, sellers }: CartDomain, refundId: string): Promise<void> {
  const refund = await Refund.query(knex).findById(refundId)
  if (refund?.status !== 'succeeded' || !refund.returnsStock) return
  const refunded = await RefundLine.query(knex).where({ refundId })
  const lines = await OrderLine.query(knex)
    .findByIds(refunded.map(({ lineId }) => lineId))
    .whereIn('stock', ['held', 'committed'])
  if (lines.some(({ stock }) => stock === 'held')) throw new Error('what was refunded is not sold yet')
  for (const type of ['product_variant', 'ticket_type'] as const) {
    const reservations = lines.flatMap(({ id, itemType, reservationId }) => {
      const quantity = refunded.find(({ lineId }) => lineId === id)?.quantity ?? 0
      return itemType === type && reservationId !== null ? [{ reservationId, quantity }] : []
    })
    if (reservations.length > 0) await sellers[type].restock({ key: `refund:${refundId}`, reservations })
  }
}
