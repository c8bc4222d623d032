import { payload } from '@rose-ash/subgraph'
import { importProducts as takeIn } from '../../domain/sheet/importProducts.ts'
import { adjustStocks as adjustAll } from '../../domain/stock/adjustStocks.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const importProducts: MutationResolvers['importProducts'] = async (_, { input }, { domain }) =>
  payload(await takeIn(domain, input), 'report')

export const adjustStocks: MutationResolvers['adjustStocks'] = async (_, { input }, { domain }) =>
  payload(await adjustAll(domain, input), 'productVariants')
