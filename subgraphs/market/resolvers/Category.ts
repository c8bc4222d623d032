import type { CategoryResolvers } from '../generated/graphql.ts'
import { asImage } from './asImage.ts'

export const Category: CategoryResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.categoryById.load(id),
  picture: (category) => asImage(category),
  parent: ({ parentId }, _, { loaders }) => (parentId === null ? null : loaders.categoryById.load(parentId)),
  ancestors: async ({ path }, _, { loaders }) => {
    const found = await Promise.all(path.slice(0, -1).map((id) => loaders.categoryById.load(id)))
    return found.filter((category) => category !== null)
  },
  children: ({ id }, _, { loaders }) => loaders.categoriesByParent.load(id),
  products: ({ id }, args, { loaders }) => loaders.productsByCategory.load(id, args),
  productCount: ({ id }, _, { loaders }) => loaders.facetCount(`category:${id}`),
}
