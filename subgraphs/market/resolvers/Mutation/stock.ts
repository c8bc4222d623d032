import { payload } from '@rose-ash/subgraph'
import { adjustStock as adjust } from '../../domain/stock/adjustStock.ts'
import { transferStock as transfer } from '../../domain/stock/transferStock.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const adjustStock: MutationResolvers['adjustStock'] = async (_, { input }, { domain }) =>
  payload(await adjust(domain, input), 'productVariant')

export const transferStock: MutationResolvers['transferStock'] = async (_, { input }, { domain }) =>
  payload(await transfer(domain, input), 'productVariant')
