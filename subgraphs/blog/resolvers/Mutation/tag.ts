import { deletion, payload } from '@rose-ash/subgraph'
import { createTag as create } from '../../domain/tag/createTag.ts'
import { deleteTag as remove } from '../../domain/tag/deleteTag.ts'
import { updateTag as update } from '../../domain/tag/updateTag.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createTag: MutationResolvers['createTag'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'tag')

export const updateTag: MutationResolvers['updateTag'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'tag')

export const deleteTag: MutationResolvers['deleteTag'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
