import type { StockLocationResolvers } from '../generated/graphql.ts'

/** Shown only to those who run the shop: whoever has one may see what is in it. */
export const StockLocation: StockLocationResolvers = {
  isRemoved: ({ removedAt }) => removedAt !== null,
  movements: ({ id }, args, { loaders }) => loaders.movementsByLocation.load(id, args),
}
