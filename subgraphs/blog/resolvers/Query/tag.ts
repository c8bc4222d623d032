import type { QueryResolvers } from '../../generated/graphql.ts'

export const tag: QueryResolvers['tag'] = (_, { slug }, { loaders }) => loaders.tagBySlug.load(slug)
