import type { UserResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'

export const User: UserResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.userById.load(id),
  email: (user, _, { domain }) => (policy.can(domain.viewer, 'user.readEmail', user) ? user.email : null),
  security: (user, _, { domain }) =>
    policy.can(domain.viewer, 'security.read', user) ? { userId: user.id } : null,
  actor: (user, _, { loaders }) => loaders.actorByUserId.load(user.id),
}
