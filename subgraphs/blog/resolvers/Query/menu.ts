import type { QueryResolvers } from '../../generated/graphql.ts'

export const menu: QueryResolvers['menu'] = async (_, { site, slot }, { loaders }) =>
  (await loaders.menusBySite.load(site)).find((each) => each.slot === slot) ?? null
