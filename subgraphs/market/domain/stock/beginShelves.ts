import type { Knex } from 'knex'

/** Gives variants that were never kept at a location an empty shelf there; one made to order elsewhere is so here. */
export async function beginShelves(
  trx: Knex.Transaction,
  locationId: string,
  variantIds: readonly string[],
): Promise<void> {
  await trx.raw(
    `insert into market.stock_levels (variant_id, location_id, on_demand, low_at)
     select kept.variant_id, ?::uuid, coalesce(bool_or(level.on_demand), false), 0
     from unnest(?::uuid[]) as kept (variant_id)
     left join market.stock_levels as level on level.variant_id = kept.variant_id
     group by kept.variant_id order by kept.variant_id
     on conflict do nothing`,
    [locationId, [...variantIds]],
  )
}
