import type { QueryResolvers } from '../../generated/graphql.ts'

export const actors: QueryResolvers['actors'] = (_, { kind, ...page }, { loaders }) =>
  loaders.publicActors(kind ?? null, page)
