import type { QueryResolvers } from '../../generated/graphql.ts'

export const paymentFindings: QueryResolvers['paymentFindings'] = (_, { isOpen, ...page }, { loaders }) =>
  loaders.paymentFindings(isOpen, page)
