import { idLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { OrderCycle } from '../models/OrderCycle.ts'
import { columnsOf } from './columnsOf.ts'

/** When a shop takes orders. */
export interface Ordering {
  readonly id: string
  readonly sellsByCycle: boolean
  readonly openCycle: OrderCycle | null
  readonly opensNextAt: Date | null
}

const cycleColumns = columnsOf(
  'order_cycles',
  'id version shop_id name note opens_at closes_at timezone status created_at',
)

interface Row extends Omit<Ordering, 'openCycle'> {
  readonly [column: string]: unknown
}

export const orderingByShop = ({ knex, clock }: MarketDomain) =>
  idLoader<Ordering>(async (ids) => {
    const now = clock.now()
    const { rows } = await knex.raw<{ rows: Row[] }>(
      `select shop.id, exists (select from market.order_cycles where shop_id = shop.id) as "sellsByCycle",
         (select min(opens_at) from market.order_cycles
          where shop_id = shop.id and status = 'draft' and closes_at > :now::timestamptz) as "opensNextAt",
         ${cycleColumns.joined}
       from market.shops as shop
       left join market.order_cycles on order_cycles.shop_id = shop.id and order_cycles.status = 'open'
         and order_cycles.opens_at <= :now::timestamptz and order_cycles.closes_at > :now::timestamptz
       where shop.id = any (:ids::uuid[])`,
      { now, ids: [...ids] },
    )
    return rows.map((row) => {
      const cycle = cycleColumns.in(row)
      return {
        id: row.id,
        sellsByCycle: row.sellsByCycle,
        opensNextAt: row.opensNextAt,
        openCycle: cycle && OrderCycle.fromDatabaseJson(cycle),
      }
    })
  })
