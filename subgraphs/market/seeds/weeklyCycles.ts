import { cast } from '../../../seeds/cast.ts'
import { createOrderCycle } from '../domain/cycle/createOrderCycle.ts'
import { openOrderCycle } from '../domain/cycle/openOrderCycle.ts'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { OrderCycle } from '../models/OrderCycle.ts'
import { accepted } from './accepted.ts'

const day = 86_400_000
const week = 7 * day
const weeks = 8

/** The growers harvest to order: a cycle for each of the next weeks, with two pickups; the first is open. */
export async function weeklyCycles(market: MarketDomain): Promise<void> {
  const shopId = cast.shops.wildfield.id
  if (await OrderCycle.query(market.knex).findOne({ shopId })) return
  const monday = startOfWeek(market.clock.now())
  for (let n = 0; n < weeks; n++) {
    const opensAt = new Date(monday.getTime() + n * week)
    const at = (ms: number) => new Date(opensAt.getTime() + week + ms)
    const cycle = accepted(
      await createOrderCycle(market, {
        shopId,
        name: `Harvest of ${opensAt.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}`,
        note: 'We cut what you order, on the morning of the first pickup.',
        opensAt,
        closesAt: at(-1),
        pickups: [
          { startsAt: at(day * 3.625), endsAt: at(day * 3.75), place: 'Old Weighbridge', capacity: 60 },
          { startsAt: at(day * 5.375), endsAt: at(day * 5.5), place: 'Wildfield, at the gate', capacity: 25 },
        ],
      }),
    )
    if (n === 0) accepted(await openOrderCycle(market, cycle))
  }
}

/** The last midnight, UTC, between Sunday and Monday. */
function startOfWeek(now: Date): Date {
  const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())
  return new Date(midnight - ((now.getUTCDay() + 6) % 7) * day)
}
