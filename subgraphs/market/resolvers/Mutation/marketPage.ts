import { deletion, payload } from '@rose-ash/subgraph'
import { createMarketPage as create } from '../../domain/marketPage/createMarketPage.ts'
import { deleteMarketPage as remove } from '../../domain/marketPage/deleteMarketPage.ts'
import { showMarketPage as show } from '../../domain/marketPage/showMarketPage.ts'
import { updateMarketPage as update } from '../../domain/marketPage/updateMarketPage.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createMarketPage: MutationResolvers['createMarketPage'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'marketPage')

export const updateMarketPage: MutationResolvers['updateMarketPage'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'marketPage')

export const publishMarketPage: MutationResolvers['publishMarketPage'] = async (_, { input }, { domain }) =>
  payload(await show(domain, input, 'published'), 'marketPage')

export const unpublishMarketPage: MutationResolvers['unpublishMarketPage'] = async (
  _,
  { input },
  { domain },
) => payload(await show(domain, input, 'draft'), 'marketPage')

export const deleteMarketPage: MutationResolvers['deleteMarketPage'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
