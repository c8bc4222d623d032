import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Pickup } from '../models/Pickup.ts'

/** When and where the orders of each cycle can be collected, in order of time. */
export const pickupsByCycle = ({ knex }: MarketDomain) =>
  groupLoader(
    (ids) => Pickup.query(knex).whereIn('cycleId', ids).orderBy(['startsAt', 'id']),
    (pickup: Pickup) => pickup.cycleId,
  )
