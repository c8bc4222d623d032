import type { QueryResolvers } from '../../generated/graphql.ts'

export const orderCycle: QueryResolvers['orderCycle'] = (_, { id }, { loaders }) => loaders.cycleById.load(id)
