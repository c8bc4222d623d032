import type { UserResolvers } from '../generated/graphql.ts'

export const User: UserResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  shops: ({ id }, args, { loaders }) => loaders.shopsByOwner.load(id, args),
}
