import type { QueryResolvers } from '../../generated/graphql.ts'

export const newsletters: QueryResolvers['newsletters'] = (_, args, { loaders }) => loaders.newsletters(args)
