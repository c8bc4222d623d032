import type { UserResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'

export const User: UserResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  profile: ({ id }, _, { loaders }) => loaders.profileByUser.load(id),
  subscriptions: ({ id }, args, { domain, loaders }) =>
    policy.can(domain.viewer, 'subscription.see', id) ? loaders.subscriptionsByUser.load(id, args) : null,
}
