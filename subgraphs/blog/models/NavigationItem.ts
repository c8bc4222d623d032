import type { SiteName } from '@rose-ash/config/rooms.ts'
import { Model } from 'objection'

export type NavigationAudience = 'everybody' | 'members' | 'visitors'

/** A link of a menu. It lives and dies with the menu's version. */
export class NavigationItem extends Model {
  static override tableName = 'blog.navigation_items'

  declare id: string
  declare menuId: string
  declare parentId: string | null
  declare rank: number
  declare label: string
  declare url: string | null
  declare postId: string | null
  declare pageId: string | null
  declare tagId: string | null
  declare site: SiteName | null
  declare path: string | null
  declare audience: NavigationAudience
  declare newTab: boolean
  /** The slug of the post, page or tag that it leads to; joined by the loaders of menus. */
  declare targetSlug: string | null
  /** The items below it; put together by `menuTreeLoader`. */
  declare children: NavigationItem[]
}
