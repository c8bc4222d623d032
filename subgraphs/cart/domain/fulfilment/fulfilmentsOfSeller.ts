import type { QueryBuilder } from 'objection'
import { Fulfilment, type FulfilmentStatus } from '../../models/Fulfilment.ts'
import type { CartDomain } from '../CartDomain.ts'

export interface FulfilmentFilter {
  readonly sellerId: string
  readonly status?: FulfilmentStatus | null | undefined
  readonly pickupId?: string | null | undefined
}

/** What is not paid is only told when it is asked for. */
const paid: readonly FulfilmentStatus[] = ['to_pack', 'ready', 'handed_over', 'cancelled']

/** What a seller has to do with, for those of whom `maySeeSeller` is true. */
export function fulfilmentsOfSeller(
  { knex }: CartDomain,
  { sellerId, status, pickupId }: FulfilmentFilter,
): QueryBuilder<Fulfilment, Fulfilment[]> {
  const list = Fulfilment.query(knex)
    .where({ sellerId })
    .whereIn('status', status ? [status] : [...paid])
  return pickupId ? list.where({ pickupId }) : list
}
