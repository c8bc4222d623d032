import type { Context } from '../context.ts'
import type { PickupResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'

async function isInside(cycleId: string, { domain, loaders }: Context): Promise<boolean> {
  const cycle = await loaders.cycleById.load(cycleId)
  const shop = cycle && (await loaders.shopById.load(cycle.shopId))
  return shop !== null && policy.can(domain.viewer, 'shop.seeInside', shop)
}

export const Pickup: PickupResolvers = {
  isOpen: ({ endsAt, capacity, taken }, _, { domain }) =>
    endsAt > domain.clock.now() && (capacity === null || taken < capacity),
  capacity: async ({ cycleId, capacity }, _, context) =>
    (await isInside(cycleId, context)) ? capacity : null,
  taken: async ({ cycleId, taken }, _, context) => ((await isInside(cycleId, context)) ? taken : null),
}
