import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import type { PriceList } from '../models/Price.ts'

export interface CurrentPrice {
  readonly variantId: string
  readonly priceList: PriceList
  readonly currency: string
  readonly amountMinor: number
  readonly compareAtMinor: number | null
  readonly since: Date
}

/** The present price of each variant in each price list. */
export const listPricesByVariant = ({ knex }: MarketDomain) =>
  groupLoader(
    async (ids) => {
      const { rows } = await knex.raw<{ rows: CurrentPrice[] }>(
        `select variant_id as "variantId", price_list as "priceList", currency, amount_minor as "amountMinor",
           compare_at_minor as "compareAtMinor", lower(valid_during) as since
         from market.prices where variant_id = any (?::uuid[]) and upper_inf(valid_during)
         order by price_list`,
        [[...ids]],
      )
      return rows
    },
    (price: CurrentPrice) => price.variantId,
  )
