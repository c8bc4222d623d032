import type { UserResolvers } from '../generated/graphql.ts'

export const User: UserResolvers = {
  hostedEvents: ({ id }, page, { loaders }) => loaders.hostedEventsByUser.load(id, page),
}
