import type { QueryResolvers } from '../../generated/graphql.ts'
import { slugOrId } from '../slugOrId.ts'

export const page: QueryResolvers['page'] = (_, args, { loaders }) =>
  slugOrId(args, loaders.pageBySlug, loaders.pageById)
