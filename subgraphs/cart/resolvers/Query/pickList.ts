import { pickList as listOf } from '../../domain/fulfilment/pickList.ts'
import type { QueryResolvers } from '../../generated/graphql.ts'

export const pickList: QueryResolvers['pickList'] = (_, args, { domain }) => listOf(domain, args)
