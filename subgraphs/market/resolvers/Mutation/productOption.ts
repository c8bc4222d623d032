import { payload } from '@rose-ash/subgraph'
import { setProductOptions as set } from '../../domain/productOption/setProductOptions.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const setProductOptions: MutationResolvers['setProductOptions'] = async (_, { input }, { domain }) =>
  payload(await set(domain, input), 'product')
