import type { NavigationMenuResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'

export const NavigationMenu: NavigationMenuResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.menuById.load(id),
  items: ({ id }, _, { loaders }) => loaders.itemsByMenu.load(id),
  allItems: ({ id }, _, { domain, loaders }) =>
    policy.can(domain.viewer, 'menu.seeAll') ? loaders.allItemsByMenu.load(id) : null,
}
