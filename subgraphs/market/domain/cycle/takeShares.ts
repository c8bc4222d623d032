import type { Knex } from 'knex'
import type { Shortage } from './claimInCycle.ts'

interface Share {
  readonly reservationId: string
  readonly cycleId: string
  readonly variantId: string
  readonly quantity: number
}

interface Row {
  readonly cycleId: string
  readonly variantId: string
  readonly cap: number | null
  readonly taken: number
}

const keyOf = ({ cycleId, variantId }: { cycleId: string; variantId: string }) => `${cycleId} ${variantId}`

/**
 * Counts these against the caps of their items; answers those that a cap has no room for, and then counts none.
 * Rows are locked in the order of their keys, so that nobody waits in a ring.
 */
export async function takeShares(trx: Knex.Transaction, shares: readonly Share[]): Promise<Shortage[]> {
  const wanted = new Map<string, number>()
  for (const share of shares) wanted.set(keyOf(share), (wanted.get(keyOf(share)) ?? 0) + share.quantity)
  const rows: Row[] = await trx('market.order_cycle_items')
    .whereIn(
      ['cycleId', 'variantId'],
      shares.map(({ cycleId, variantId }) => [cycleId, variantId]),
    )
    .orderBy(['cycleId', 'variantId'])
    .forUpdate()
    .select('cycleId', 'variantId', 'cap', 'taken')
  const left = new Map(rows.map((row) => [keyOf(row), row.cap === null ? null : row.cap - row.taken]))
  const short = shares.flatMap((share) => {
    const room = left.get(keyOf(share)) ?? null
    return room !== null && room < (wanted.get(keyOf(share)) ?? 0)
      ? [{ reservationId: share.reservationId, available: room }]
      : []
  })
  if (short.length > 0 || rows.length === 0) return short
  await trx.raw(
    `update market.order_cycle_items as item set taken = item.taken + wanted.quantity
     from unnest(?::uuid[], ?::uuid[], ?::integer[]) as wanted (cycle_id, variant_id, quantity)
     where item.cycle_id = wanted.cycle_id and item.variant_id = wanted.variant_id`,
    [
      rows.map(({ cycleId }) => cycleId),
      rows.map(({ variantId }) => variantId),
      rows.map((row) => wanted.get(keyOf(row)) ?? 0),
    ],
  )
  return []
}
