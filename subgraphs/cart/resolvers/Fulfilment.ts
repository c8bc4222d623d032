import { nameOf } from '../domain/order/nameOf.ts'
import type { FulfilmentResolvers } from '../generated/graphql.ts'

export const Fulfilment: FulfilmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.visibleFulfilment(id),
  orderCode: async ({ orderId }, _, { loaders }) => (await loaders.orderOf(orderId)).code,
  name: async ({ orderId }, _, { loaders }) => nameOf(await loaders.orderOf(orderId)),
  phone: async ({ orderId }, _, { loaders }) => (await loaders.orderOf(orderId)).phone,
  notes: async ({ orderId }, _, { loaders }) => (await loaders.orderOf(orderId)).notes,
  pickup: ({ pickupId, pickupStartsAt, pickupEndsAt, pickupPlace }) =>
    pickupId && pickupStartsAt && pickupEndsAt && pickupPlace
      ? { id: pickupId, startsAt: pickupStartsAt, endsAt: pickupEndsAt, place: pickupPlace }
      : null,
  lines: ({ id }, _, { loaders }) => loaders.linesByFulfilment.load(id),
}
