import type { QueryResolvers } from '../../generated/graphql.ts'

export const categories: QueryResolvers['categories'] = (_, args, { loaders }) => loaders.categoryList(args)
