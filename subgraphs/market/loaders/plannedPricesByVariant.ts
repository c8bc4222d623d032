import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { PlannedPrice } from '../models/PlannedPrice.ts'

/** The prices that are planned for each variant, the next first. */
export const plannedPricesByVariant = ({ knex }: MarketDomain) =>
  groupLoader(
    (ids) => PlannedPrice.query(knex).whereIn('variantId', ids).orderBy(['startsAt', 'priceList']),
    (plan: PlannedPrice) => plan.variantId,
  )
