import type { NavigationMenuResolvers } from '../generated/graphql.ts'

export const NavigationMenu: NavigationMenuResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.menuById.load(id),
  items: ({ id }, _, { loaders }) => loaders.itemsByMenu.load(id),
}
