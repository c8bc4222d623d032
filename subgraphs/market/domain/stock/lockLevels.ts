import type { Knex } from 'knex'

/** A shelf of a variant, as it is while its lock is held. */
export interface LockedLevel {
  readonly variantId: string
  readonly locationId: string
  readonly isDefault: boolean
  readonly isRemoved: boolean
  readonly onHand: number
  readonly reserved: number
  readonly allocated: number
  readonly onDemand: boolean
}

/**
 * Locks every shelf of these variants, always in the same order, so that nobody waits in a ring. They are answered in the order
 * in which goods are taken: the shop's own place first.
 */
export async function lockLevels(
  trx: Knex.Transaction,
  variantIds: readonly string[],
): Promise<readonly LockedLevel[]> {
  const { rows } = await trx.raw<{ rows: LockedLevel[] }>(
    `select level.variant_id as "variantId", level.location_id as "locationId",
       location.is_default as "isDefault", location.removed_at is not null as "isRemoved", level.on_hand as "onHand", level.reserved,
       level.allocated, level.on_demand as "onDemand"
     from market.stock_levels as level join market.locations as location on location.id = level.location_id
     where level.variant_id = any (?::uuid[])
     order by level.variant_id, level.location_id for no key update of level`,
    [[...new Set(variantIds)]],
  )
  return [...rows.filter(({ isDefault }) => isDefault), ...rows.filter(({ isDefault }) => !isDefault)]
}
