import { type OrderViolation, orderViolations } from '@rose-ash/cart/domain/audit/orderViolations.ts'
import { reservationViolations } from '@rose-ash/cart/domain/audit/reservationViolations.ts'
import { PurchasablePort, type Registry } from '@rose-ash/contracts'
import { holdViolations } from '@rose-ash/events/domain/hold/holdViolations.ts'
import { stockViolations } from '@rose-ash/market/domain/stock/stockViolations.ts'
import type { Knex } from 'knex'
import { ordersUnderway } from './ordersUnderway.ts'
import { strayReservations } from './strayReservations.ts'

export interface OrderAudit {
  readonly orders: number
  readonly paidMinor: number
  readonly refundedMinor: number
  /** How many holds of orders were compared with what the sellers say. */
  readonly reservations: number
  /** One sentence each. */
  readonly violations: readonly string[]
  /** What does not add up yet, and of which a job is still to see. */
  readonly underway: readonly string[]
}

const ofOrder = ({ code, problem }: OrderViolation) => `Order ${code}: ${problem}.`

/** Compares orders, payments, refunds, holds and shelves with one another, over all rooms that have a part in it. */
export async function auditOrders(knex: Knex, registry: Registry): Promise<OrderAudit> {
  const sellers = {
    product_variant: registry.find(PurchasablePort, 'market'),
    ticket_type: registry.find(PurchasablePort, 'events'),
  }
  const [books, held, stray, shelves, holds, underway, [sums]] = await Promise.all([
    orderViolations(knex),
    reservationViolations(knex, sellers),
    strayReservations(knex),
    stockViolations(knex),
    holdViolations(knex),
    ordersUnderway(knex),
    knex('cart.orders').select(
      knex.raw(
        'count(*)::int as orders, coalesce(sum(paid_minor), 0)::bigint as paid, coalesce(sum(refunded_minor), 0)::bigint as refunded',
      ),
    ),
  ])
  const isUnderway = ({ orderId }: OrderViolation) => underway.has(orderId)
  return {
    orders: sums.orders,
    paidMinor: Number(sums.paid),
    refundedMinor: Number(sums.refunded),
    reservations: held.reservations,
    underway: held.violations.filter(isUnderway).map(ofOrder),
    violations: [
      ...[...books, ...held.violations.filter((each) => !isUnderway(each))].map(ofOrder),
      ...stray.map(({ seller, reservationId, problem }) => `Hold ${reservationId} of ${seller}: ${problem}.`),
      ...shelves.map(({ variantId, problem }) => `Variant ${variantId}: ${problem}.`),
      ...holds.map(({ ticketTypeId, problem }) => `Ticket type ${ticketTypeId}: ${problem}.`),
    ],
  }
}
