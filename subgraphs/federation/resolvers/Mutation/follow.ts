import { payload } from '@rose-ash/subgraph'
import { answerFollow } from '../../domain/follow/answerFollow.ts'
import { follow as begin } from '../../domain/follow/follow.ts'
import { unfollow as end } from '../../domain/follow/unfollow.ts'
import type { MutationResolvers } from '../../generated/graphql.ts'

export const follow: MutationResolvers['follow'] = async (_, { input }, { domain }) =>
  payload(await begin(domain, input), 'follow')

export const unfollow: MutationResolvers['unfollow'] = async (_, { input }, { domain }) => {
  const { follow: gone, userErrors } = payload(await end(domain, input), 'follow')
  return { deletedId: gone?.id ?? null, userErrors }
}

export const acceptFollow: MutationResolvers['acceptFollow'] = async (_, { input }, { domain }) =>
  payload(await answerFollow(domain, input, 'follow.accept'), 'follow')

export const rejectFollow: MutationResolvers['rejectFollow'] = async (_, { input }, { domain }) =>
  payload(await answerFollow(domain, input, 'follow.reject'), 'follow')
