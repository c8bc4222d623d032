import type { StockMovementResolvers } from '../generated/graphql.ts'
import { present } from './present.ts'

export const StockMovement: StockMovementResolvers = {
  onHandChange: ({ delta }) => delta,
  reservedChange: ({ reservedDelta }) => reservedDelta,
  productVariant: ({ variantId }, _, { loaders }) => loaders.variantById.load(variantId),
  location: async ({ locationId }, _, { loaders }) => present(await loaders.locationById.load(locationId)),
  by: ({ byUserId }) => (byUserId === null ? null : { id: byUserId }),
}
