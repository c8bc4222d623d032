import { idLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'

export interface LowestPrice {
  readonly id: string
  readonly amountMinor: number
  readonly currency: string
}

/**
 * The lowest price that everybody could pay in the thirty days before the present price began: what a reduction must be
 * measured by (Directive 98/6/EC, article 6a).
 */
export const lowestPriceByVariant = ({ knex }: MarketDomain) =>
  idLoader(async (ids) => {
    const { rows } = await knex.raw<{ rows: LowestPrice[] }>(
      `select present.variant_id as id, present.currency, min(earlier.amount_minor) as "amountMinor"
       from market.prices as present
       join market.prices as earlier on earlier.variant_id = present.variant_id
         and earlier.price_list = 'default' and earlier.currency = present.currency
         and earlier.valid_during &&
           tstzrange(lower(present.valid_during) - interval '30 days', lower(present.valid_during))
       where present.variant_id = any (?::uuid[]) and present.price_list = 'default'
         and upper_inf(present.valid_during)
       group by present.variant_id, present.currency`,
      [[...ids]],
    )
    return rows
  })
