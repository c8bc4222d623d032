import { type ConnectionArgs, connectionLoader, type Order } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import type { PriceList } from '../models/Price.ts'
import { PricePeriod } from '../models/PricePeriod.ts'

export interface PriceHistoryArgs extends ConnectionArgs {
  readonly list: PriceList
}

const latest: Order = [{ column: 'prices.id', property: 'id', direction: 'desc', type: 'uuid' }]

/** What each variant costs and has cost in one price list. */
export const pricesByVariant = ({ knex }: MarketDomain) =>
  connectionLoader<PricePeriod, PriceHistoryArgs>({
    knex,
    model: PricePeriod,
    key: 'prices.variant_id',
    order: latest,
    query: ({ list }) =>
      PricePeriod.query(knex)
        .select(
          'prices.*',
          knex.raw('lower(valid_during) as begins_at'),
          knex.raw('upper(valid_during) as ends_at'),
        )
        .where('priceList', list),
  })
