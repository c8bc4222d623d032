import type { SiteName } from '@rose-ash/config/rooms.ts'
import { Row } from '@rose-ash/db'

export type MenuSlot = 'header' | 'footer' | 'sidebar'

/** The links in one place of one site. */
export class NavigationMenu extends Row {
  static override tableName = 'blog.navigation_menus'

  declare site: SiteName
  declare slot: MenuSlot
  declare title: string
}
