import { deletion, payload } from '@rose-ash/subgraph'
import { archivePost as archive } from '../../domain/post/archivePost.ts'
import { createPost as create } from '../../domain/post/createPost.ts'
import { deletePost as remove } from '../../domain/post/deletePost.ts'
import { publishPost as publish } from '../../domain/post/publishPost.ts'
import { unpublishPost as unpublish } from '../../domain/post/unpublishPost.ts'
import { updatePost as update } from '../../domain/post/updatePost.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const createPost: MutationResolvers['createPost'] = async (_, { input }, { domain }) =>
  payload(await create(domain, input), 'post')

export const updatePost: MutationResolvers['updatePost'] = async (_, { input }, { domain }) =>
  payload(await update(domain, input), 'post')

export const publishPost: MutationResolvers['publishPost'] = async (_, { input }, { domain }) =>
  payload(await publish(domain, input), 'post')

export const unpublishPost: MutationResolvers['unpublishPost'] = async (_, { input }, { domain }) =>
  payload(await unpublish(domain, input), 'post')

export const archivePost: MutationResolvers['archivePost'] = async (_, { input }, { domain }) =>
  payload(await archive(domain, input), 'post')

export const deletePost: MutationResolvers['deletePost'] = async (_, { input }, { domain }) =>
  deletion(await remove(domain, input))
