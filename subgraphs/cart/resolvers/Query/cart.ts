import type { QueryResolvers } from '../../generated/graphql.ts'

export const cart: QueryResolvers['cart'] = (_, _args, { loaders }) => loaders.ownCart()
