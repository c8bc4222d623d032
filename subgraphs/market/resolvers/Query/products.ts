import type { QueryResolvers } from '../../generated/graphql.ts'

export const products: QueryResolvers['products'] = (_, args, { loaders }) => loaders.productSearch(args)
