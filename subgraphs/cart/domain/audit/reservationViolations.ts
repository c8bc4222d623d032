import type { PortClient, PurchasablePort } from '@rose-ash/contracts'
import type { Knex } from 'knex'
import type { PurchasableType } from '../../models/CartLine.ts'
import type { OrderStatus } from '../../models/Order.ts'
import type { LineStock } from '../../models/OrderLine.ts'
import type { OrderViolation } from './orderViolations.ts'

type Sellers = Readonly<Record<PurchasableType, PortClient<PurchasablePort>>>
type Reservation = NonNullable<
  Awaited<ReturnType<Sellers['product_variant']['reservations']>>['reservations'][number]
>

interface HeldLine {
  readonly id: string
  readonly orderId: string
  readonly code: string
  readonly status: OrderStatus
  readonly itemType: PurchasableType
  readonly itemId: string
  readonly title: string
  readonly quantity: number
  readonly stock: LineStock
  readonly reservationId: string
  /** How many are back on the shelf by refunds. */
  readonly refunded: number
}

/** As many as a port answers at once. */
const batch = 100

/** What the sellers may say of a hold, by what we note of it. */
const expected: Readonly<Record<LineStock, readonly Reservation['status'][]>> = {
  held: ['held'],
  committed: ['committed'],
  released: ['released', 'expired'],
  lost: ['lost'],
  none: [],
}

/** How the goods of a line may stand, by how its order stands. */
const stocks: Readonly<Record<OrderStatus, readonly LineStock[]>> = {
  pending_payment: ['held'],
  confirmed: ['committed', 'lost'],
  completed: ['committed', 'lost'],
  expired: ['released'],
  cancelled: ['released', 'committed', 'lost'],
}

/** Compares each line of each order with what its seller says of its hold. Answers how many holds it has looked at, too. */
export async function reservationViolations(
  knex: Knex,
  sellers: Sellers,
): Promise<{ readonly violations: readonly OrderViolation[]; readonly reservations: number }> {
  const violations: OrderViolation[] = []
  let reservations = 0
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const lines = await linesAfter(knex, after)
    const last = lines.at(-1)
    if (!last) return { violations, reservations }
    after = last.id
    reservations += lines.length
    for (const type of ['product_variant', 'ticket_type'] as const) {
      const own = lines.filter(({ itemType }) => itemType === type)
      if (own.length === 0) continue
      const answer = await sellers[type].reservations({
        reservations: own.map(({ reservationId }) => reservationId),
      })
      for (const [index, line] of own.entries())
        for (const problem of problemsOf(line, answer.reservations[index] ?? null))
          violations.push({ orderId: line.orderId, code: line.code, problem })
    }
  }
}

function problemsOf(line: HeldLine, reservation: Reservation | null): string[] {
  const problems: string[] = []
  const { title, status, stock, quantity, refunded } = line
  if (!stocks[status].includes(stock)) problems.push(`it is ${status}, and its line ${title} is ${stock}`)
  if (!reservation) return [...problems, `its line ${title} names a hold that its seller never made`]
  if (reservation.itemId !== line.itemId || reservation.quantity !== quantity)
    problems.push(
      `its line ${title} is ${quantity}, and its hold ${reservation.quantity} of ${reservation.itemId}`,
    )
  if (!expected[stock].includes(reservation.status))
    problems.push(`its line ${title} is ${stock}, and its seller says ${reservation.status}`)
  const returned = status === 'cancelled' && stock === 'committed' ? quantity : refunded
  if (reservation.status === 'committed' && reservation.returned !== returned)
    problems.push(
      `${returned} of its line ${title} should be back on the shelf, and ${reservation.returned} are`,
    )
  return problems
}

async function linesAfter(knex: Knex, after: string): Promise<HeldLine[]> {
  const refunded = knex('cart.refund_lines as rl')
    .join('cart.refunds as r', 'r.id', 'rl.refund_id')
    .where({ 'r.status': 'succeeded', 'r.returns_stock': true })
    .whereRaw('rl.line_id = l.id')
    .sum('rl.quantity')
  return knex('cart.order_lines as l')
    .join('cart.orders as o', 'o.id', 'l.order_id')
    .select('l.id', 'l.orderId', 'o.code', 'o.status', 'l.itemType', 'l.itemId', 'l.title', 'l.quantity')
    .select('l.stock', 'l.reservationId', knex.raw('coalesce((?), 0)::int as refunded', [refunded]))
    .whereNotNull('l.reservationId')
    .where('l.id', '>', after)
    .orderBy('l.id')
    .limit(batch)
}
