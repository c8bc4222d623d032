import type { QueryResolvers } from '../../generated/graphql.ts'

export const shops: QueryResolvers['shops'] = (_, args, { loaders }) => loaders.openShops(args)
