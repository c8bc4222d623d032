import { deletion, payload } from '@rose-ash/subgraph'
import { deleteSubscription as remove } from '../../domain/subscription/deleteSubscription.ts'
import { subscribe as begin } from '../../domain/subscription/subscribe.ts'
import { unsubscribe as end } from '../../domain/subscription/unsubscribe.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const subscribe: MutationResolvers['subscribe'] = async (_, { input }, { domain }) =>
  payload(await begin(domain, input), 'subscription')

export const unsubscribe: MutationResolvers['unsubscribe'] = async (_, { input }, { domain }) =>
  payload(await end(domain, input), 'subscription')

export const deleteSubscription: MutationResolvers['deleteSubscription'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
