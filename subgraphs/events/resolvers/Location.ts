import type { LocationResolvers } from '../generated/graphql.ts'

export const Location: LocationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.locationById.load(id),
}
