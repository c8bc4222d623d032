import type { FollowResolvers } from '../generated/graphql.ts'

export const Follow: FollowResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.followById.load(id),
  follower: ({ followerId }, _, { loaders }) => loaders.actorById.load(followerId),
  followed: ({ followedId }, _, { loaders }) => loaders.actorById.load(followedId),
}
