import type { Knex } from 'knex'
import type { Shortage } from './claimInCycle.ts'

interface Claim {
  readonly reservationId: string
  readonly pickupId: string | null
}

interface Row {
  readonly id: string
  readonly capacity: number | null
  readonly taken: number
  /** Another claim of the same hold has its place already. */
  readonly isTaken: boolean
}

/** Takes one place of each pickup for this hold; answers those whose pickup has none left, and then takes none. */
export async function takePickups(
  trx: Knex.Transaction,
  hold: string,
  claims: readonly Claim[],
): Promise<Shortage[]> {
  const ids = [...new Set(claims.flatMap(({ pickupId }) => pickupId ?? []))]
  if (ids.length === 0) return []
  await trx.raw('select from market.pickups where id = any (?::uuid[]) order by id for update', [ids])
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select id, capacity, taken, exists (select from market.order_cycle_claims as claim
       where claim.pickup_id = pickups.id and hold = ? and returned < quantity) as "isTaken"
     from market.pickups where id = any (?::uuid[])`,
    [hold, ids],
  )
  const missing = rows.filter(({ isTaken }) => !isTaken)
  const full = new Set(
    missing.filter(({ capacity, taken }) => capacity !== null && taken >= capacity).map(({ id }) => id),
  )
  if (full.size === 0) {
    await trx('market.pickups')
      .whereIn(
        'id',
        missing.map(({ id }) => id),
      )
      .increment('taken', 1)
    return []
  }
  return claims.flatMap(({ reservationId, pickupId }) =>
    pickupId !== null && full.has(pickupId) ? [{ reservationId, available: 0 }] : [],
  )
}
