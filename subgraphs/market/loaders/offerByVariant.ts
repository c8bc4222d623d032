import { idLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import type { ShopStatus } from '../models/Shop.ts'

/** What a variant costs everybody, and how much of it there is. */
export interface Offer {
  readonly id: string
  readonly shopStatus: ShopStatus
  readonly ownerUserId: string
  readonly currency: string
  readonly amountMinor: number | null
  readonly compareAtMinor: number | null
  /** Of the members' price list. */
  readonly memberMinor: number | null
  readonly onHand: number
  readonly reserved: number
  readonly allocated: number
  readonly onDemand: boolean
  readonly lowAt: number
}

/** Price and stock of variants, in one statement. */
export const offerByVariant = ({ knex }: MarketDomain) =>
  idLoader(async (ids) => {
    const { rows } = await knex.raw<{ rows: Offer[] }>(
      `select variant.id, shop.status as "shopStatus", shop.owner_user_id as "ownerUserId", shop.currency,
         price.amount_minor as "amountMinor", price.compare_at_minor as "compareAtMinor",
         member.amount_minor as "memberMinor",
         coalesce(stock.on_hand, 0) as "onHand", coalesce(stock.reserved, 0) as reserved,
         coalesce(stock.allocated, 0) as allocated, coalesce(stock.on_demand, false) as "onDemand",
         coalesce(stock.low_at, 0) as "lowAt"
       from market.product_variants as variant
       join market.shops as shop on shop.id = variant.shop_id
       left join market.prices as price on price.variant_id = variant.id and price.price_list = 'default'
         and price.currency = shop.currency and upper_inf(price.valid_during)
       left join market.prices as member on member.variant_id = variant.id and member.price_list = 'member'
         and member.currency = shop.currency and upper_inf(member.valid_during)
       left join lateral (
         select sum(on_hand)::integer as on_hand, sum(reserved)::integer as reserved,
           sum(allocated)::integer as allocated, bool_or(on_demand) as on_demand, sum(low_at)::integer as low_at
         from market.stock_levels where variant_id = variant.id
       ) as stock on true
       where variant.id = any (?::uuid[])`,
      [[...ids]],
    )
    return rows
  })
