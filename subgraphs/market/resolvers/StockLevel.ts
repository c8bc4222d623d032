import type { StockLevelResolvers } from '../generated/graphql.ts'
import { present } from './present.ts'

export const StockLevel: StockLevelResolvers = {
  location: async ({ locationId }, _, { loaders }) => present(await loaders.locationById.load(locationId)),
}
