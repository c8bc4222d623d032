import { isUser } from '@rose-ash/domain'
import type { UserResolvers } from '../generated/graphql.ts'

export const User: UserResolvers = {
  cart: ({ id }, _, { domain, loaders }) => (isUser(domain.viewer, id) ? loaders.ownCart() : null),
}
