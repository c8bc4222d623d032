import type { QueryResolvers } from '../../generated/graphql.ts'
import { slugOrId } from '../slugOrId.ts'

export const post: QueryResolvers['post'] = (_, args, { loaders }) =>
  slugOrId(args, loaders.postBySlug, loaders.postById)
