import type { QueryResolvers } from '../../generated/graphql.ts'

export const posts: QueryResolvers['posts'] = (_, args, { loaders }) => loaders.posts(args)
