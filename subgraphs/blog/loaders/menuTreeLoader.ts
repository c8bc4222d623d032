import DataLoader from 'dataloader'
import type { NavigationItem } from '../models/NavigationItem.ts'

/** Loads the first level of menus, each item with the read ones below it; what hangs below an item that was not read is left out. */
export const menuTreeLoader = (read: (menuIds: readonly string[]) => Promise<NavigationItem[]>) =>
  new DataLoader(async (menuIds: readonly string[]): Promise<NavigationItem[][]> => {
    const items = await read(menuIds)
    const below = Map.groupBy(items, ({ parentId }) => parentId)
    for (const item of items) item.children = below.get(item.id) ?? []
    const roots = Map.groupBy(below.get(null) ?? [], ({ menuId }) => menuId)
    return menuIds.map((id) => roots.get(id) ?? [])
  })
