import type { QueryResolvers } from '../../generated/graphql.ts'

export const menus: QueryResolvers['menus'] = (_, { site }, { loaders }) => loaders.menusBySite.load(site)
