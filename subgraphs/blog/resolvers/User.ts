import type { UserResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'

export const User: UserResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  posts: ({ id }, args, { loaders }) => loaders.postsByAuthor.load(id, args),
  drafts: ({ id }, args, { domain, loaders }) =>
    policy.can(domain.viewer, 'drafts.see', id) ? loaders.draftsByAuthor.load(id, args) : null,
}
