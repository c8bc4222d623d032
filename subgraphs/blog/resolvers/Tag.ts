import type { TagResolvers } from '../generated/graphql.ts'

export const Tag: TagResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.tagById.load(id),
  posts: ({ id }, args, { loaders }) => loaders.postsByTag.load(id, args),
}
