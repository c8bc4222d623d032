import type { Knex } from 'knex'

/** A shelf of a variant, as it is while its lock is held. */
export interface LockedLevel {
  readonly variantId: string
  readonly locationId: string
  readonly isRemoved: boolean
  readonly onHand: number
  readonly reserved: number
  readonly allocated: number
  readonly onDemand: boolean
}

/**
 * Locks every shelf of these variants, always in the same order, so that nobody waits in a ring: by variant, the shop's own
 * place first. That is also the order in which goods are taken.
 */
export async function lockLevels(
  trx: Knex.Transaction,
  variantIds: readonly string[],
): Promise<readonly LockedLevel[]> {
  const { rows } = await trx.raw<{ rows: LockedLevel[] }>(
    `select level.variant_id as "variantId", level.location_id as "locationId",
       location.removed_at is not null as "isRemoved", level.on_hand as "onHand", level.reserved,
       level.allocated, level.on_demand as "onDemand"
     from market.stock_levels as level join market.locations as location on location.id = level.location_id
     where level.variant_id = any (?::uuid[])
     order by level.variant_id, location.is_default desc, level.location_id for update of level`,
    [[...new Set(variantIds)]],
  )
  return rows
}
