import type { QueryResolvers } from '../../generated/graphql.ts'

export const marketPages: QueryResolvers['marketPages'] = (_, args, { loaders }) => loaders.pageList(args)
