import { notFoundError, type UserError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { CycleContent } from './CycleContent.ts'

/** What is wrong with the content of a cycle: variants of other shops, pickups of other cycles. */
export async function contentErrors(
  knex: Knex,
  { id, shopId }: { readonly id: string; readonly shopId: string },
  { items = [], pickups = [] }: CycleContent,
): Promise<UserError[]> {
  const variantIds = items.map(({ variantId }) => variantId)
  const pickupIds = [...new Set(pickups.flatMap((pickup) => pickup.id ?? []))]
  const variants: string[] = await knex('market.product_variants')
    .where({ shopId, deletedAt: null })
    .whereIn('id', variantIds)
    .pluck('id')
  const known: string[] = await knex('market.pickups')
    .where({ cycleId: id })
    .whereIn('id', pickupIds)
    .pluck('id')
  return [
    ...(variants.length === variantIds.length
      ? []
      : [notFoundError(['input', 'items'], 'One of these variants is not of this shop.')]),
    ...(known.length === pickupIds.length
      ? []
      : [notFoundError(['input', 'pickups'], 'One of these pickups is not of this cycle.')]),
  ]
}
