import type { QueryResolvers } from '../../generated/graphql.ts'

export const profiles: QueryResolvers['profiles'] = (_, args, { loaders }) => loaders.profiles(args)
