import { payload } from '@rose-ash/subgraph'
import { markHandedOver as handOver } from '../../domain/fulfilment/markHandedOver.ts'
import { markReady as ready } from '../../domain/fulfilment/markReady.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const markReady: MutationResolvers['markReady'] = async (_, { input }, { domain }) =>
  payload(await ready(domain, input), 'fulfilment')

export const markHandedOver: MutationResolvers['markHandedOver'] = async (_, { input }, { domain }) =>
  payload(await handOver(domain, input), 'fulfilment')
