import { deletion, payload } from '@rose-ash/subgraph'
import { createShop as create } from '../../domain/shop/createShop.ts'
import { deleteShop as remove } from '../../domain/shop/deleteShop.ts'
import { updateShop as update } from '../../domain/shop/updateShop.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createShop: MutationResolvers['createShop'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'shop')

export const updateShop: MutationResolvers['updateShop'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'shop')

export const deleteShop: MutationResolvers['deleteShop'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
