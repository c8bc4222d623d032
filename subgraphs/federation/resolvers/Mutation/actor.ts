import { deletion, payload } from '@rose-ash/subgraph'
import { createActor as create } from '../../domain/actor/createActor.ts'
import { removeActor as remove } from '../../domain/actor/removeActor.ts'
import { updateActor as update } from '../../domain/actor/updateActor.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createActor: MutationResolvers['createActor'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'actor')

export const updateActor: MutationResolvers['updateActor'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'actor')

export const removeActor: MutationResolvers['removeActor'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
