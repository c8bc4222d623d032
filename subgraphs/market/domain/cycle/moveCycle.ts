import { changeRow, type Seen } from '@rose-ash/db'
import { newId, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { OrderCycle, type OrderCycleStatus } from '../../models/OrderCycle.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { relistShop } from './relistShop.ts'
import { tellOfCycle } from './tellOfCycle.ts'

/** The way of a cycle; there is none back. */
export const statusBefore: Readonly<Record<Exclude<OrderCycleStatus, 'draft'>, OrderCycleStatus>> = {
  open: 'draft',
  closed: 'open',
  processed: 'closed',
}

const news = {
  open: 'market.order_cycle.opened',
  closed: 'market.order_cycle.closed',
  processed: 'market.order_cycle.changed',
} as const

/** Brings a cycle that was seen in the status before to the next one, with what lists show of its shop. */
export async function moveCycle(
  market: MarketDomain,
  trx: Knex.Transaction,
  seen: Seen,
  status: keyof typeof statusBefore,
  period: { readonly opensAt?: Date; readonly closesAt?: Date } = {},
): Promise<Outcome<OrderCycle>> {
  const moved = await changeRow(OrderCycle, trx, seen, { status, ...period })
  if (!moved.ok) return moved
  await trx('market.order_cycle_history').insert({
    id: newId(),
    cycleId: seen.id,
    fromStatus: statusBefore[status],
    toStatus: status,
    byUserId: market.viewer.userId,
    at: market.clock.now(),
  })
  if (status !== 'processed') await relistShop(trx, moved.value.shopId)
  await tellOfCycle(market, trx, news[status], moved.value)
  return moved
}
