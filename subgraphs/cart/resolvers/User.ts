import { isUser } from '@rose-ash/domain'
import type { UserResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'

export const User: UserResolvers = {
  cart: ({ id }, _, { domain, loaders }) => (isUser(domain.viewer, id) ? loaders.ownCart() : null),
  orders: ({ id }, args, { domain, loaders }) =>
    policy.can(domain.viewer, 'order.see', { isBuyer: isUser(domain.viewer, id) })
      ? loaders.ordersByUser.load(id, args)
      : null,
}
