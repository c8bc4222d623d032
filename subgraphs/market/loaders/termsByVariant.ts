import { idLoader } from '@rose-ash/subgraph'
import { cycleTerms } from '../domain/cycle/cycleTerms.ts'
import type { MarketDomain } from '../domain/MarketDomain.ts'

/** On what terms each variant is ordered now. */
export const termsByVariant = ({ knex, clock }: MarketDomain) =>
  idLoader(async (ids) => {
    const terms = await cycleTerms(knex, clock.now(), ids)
    return [...terms.values()].map((each) => ({ ...each, id: each.variantId }))
  })
