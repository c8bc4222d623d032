import type { QueryResolvers } from '../../generated/graphql.ts'

export const pages: QueryResolvers['pages'] = (_, args, { loaders }) => loaders.pages(args)
