import type { QueryResolvers } from '../../generated/graphql.ts'

export const tags: QueryResolvers['tags'] = (_, args, { loaders }) => loaders.publicTags(args)
