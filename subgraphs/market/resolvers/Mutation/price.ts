import { deletion, payload } from '@rose-ash/subgraph'
import { dropPlannedPrice as drop } from '../../domain/price/dropPlannedPrice.ts'
import { planPrice as plan } from '../../domain/price/planPrice.ts'
import { setPrice as set } from '../../domain/price/setPrice.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const setPrice: MutationResolvers['setPrice'] = async (_, { input }, { domain }) =>
  payload(await set(domain, input), 'productVariant')

export const planPrice: MutationResolvers['planPrice'] = async (_, { input }, { domain }) =>
  payload(await plan(domain, input), 'productVariant')

export const dropPlannedPrice: MutationResolvers['dropPlannedPrice'] = async (_, { input }, { domain }) =>
  deletion(await drop(domain, input))
