import { Refusal } from '@rose-ash/domain'
import type { QueryResolvers } from '../../generated/graphql.ts'

export const product: QueryResolvers['product'] = (_, { slug, id }, { loaders }) => {
  if ((slug == null) === (id == null))
    throw new Refusal('MALFORMED', 'Ask for a product by `slug` or by `id`.')
  return slug == null ? loaders.productById.load(id ?? '') : loaders.productBySlug.load(slug)
}
