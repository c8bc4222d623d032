import { newId } from '@rose-ash/domain'
import type { NavigationItem } from '../../models/NavigationItem.ts'
import type { MenuItem } from './menuFields.ts'

type Target = 'url' | 'postId' | 'pageId' | 'tagId' | 'site' | 'path'
type ItemRow = Pick<
  NavigationItem,
  'id' | 'menuId' | 'parentId' | 'rank' | 'label' | 'audience' | 'newTab' | Target
>

/** The tree of a menu as rows: a parent before its children, ranks counting through. */
export function menuRows(menuId: string, items: readonly MenuItem[]): ItemRow[] {
  const rows: ItemRow[] = []
  const add = (links: readonly MenuItem[], parentId: string | null) => {
    for (const { label, url, postId, pageId, tagId, site, path, audience, newTab, children } of links) {
      const id = newId()
      rows.push({
        id,
        menuId,
        parentId,
        rank: rows.length,
        label,
        url: url ?? null,
        postId: postId ?? null,
        pageId: pageId ?? null,
        tagId: tagId ?? null,
        site: site ?? null,
        path: path ?? null,
        audience: audience ?? 'everybody',
        newTab: newTab ?? false,
      })
      add(children ?? [], id)
    }
  }
  add(items, null)
  return rows
}
