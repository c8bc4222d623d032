import { pickList as listOf } from '../domain/fulfilment/pickList.ts'
import type { ShopResolvers } from '../generated/graphql.ts'

export const Shop: ShopResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  fulfilments: ({ id }, { status, pickupId, ...page }, { loaders }) =>
    loaders.fulfilments({ sellerId: id, status, pickupId }, page),
  pickList: ({ id }, { pickupId }, { domain }) => listOf(domain, { sellerId: id, pickupId }),
}
