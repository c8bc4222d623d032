import { findOrder } from '../../domain/order/findOrder.ts'
import type { QueryResolvers } from '../../generated/graphql.ts'

export const order: QueryResolvers['order'] = (_, { code }, { domain }) => findOrder(domain, code)
