import { isSignedIn } from '@rose-ash/domain'
import DataLoader from 'dataloader'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { NavigationItem } from '../models/NavigationItem.ts'
import { policy } from '../policy.ts'

/**
 * The first level of each menu with what is below it, as the viewer sees it: links for others and links to what is hidden
 * are left out, with all below them.
 */
export const itemsByMenu = (blog: BlogDomain) =>
  new DataLoader(async (menuIds: readonly string[]): Promise<NavigationItem[][]> => {
    const items = await visibleItems(blog, menuIds)
    const below = Map.groupBy(items, ({ parentId }) => parentId)
    for (const item of items) item.children = below.get(item.id) ?? []
    const roots = Map.groupBy(below.get(null) ?? [], ({ menuId }) => menuId)
    return menuIds.map((id) => roots.get(id) ?? [])
  })

const leadsNowhere =
  '(items.post_id is not null and post.id is null) or (items.page_id is not null and page.id is null)'

function visibleItems({ knex, viewer }: BlogDomain, menuIds: readonly string[]): Promise<NavigationItem[]> {
  const items = NavigationItem.query(knex)
    .alias('items')
    .select('items.*', knex.raw('coalesce(post.slug, page.slug, tag.slug) as target_slug'))
    .whereIn('items.menu_id', menuIds)
    .orderBy('items.rank')
    .leftJoin('blog.tags as tag', 'tag.id', 'items.tag_id')
  if (policy.can(viewer, 'menu.seeHidden'))
    return items
      .leftJoin('blog.posts as post', 'post.id', 'items.post_id')
      .leftJoin('blog.pages as page', 'page.id', 'items.page_id')
      .execute()
  return items
    .joinRaw('left join blog.posts as post on post.id = items.post_id and post.listed_at is not null')
    .joinRaw(
      `left join blog.pages as page on page.id = items.page_id and page.status = 'published' and page.visibility <> 'private'`,
    )
    .whereRaw(`not (${leadsNowhere})`)
    .whereIn('items.audience', ['everybody', isSignedIn(viewer) ? 'members' : 'visitors'])
    .execute()
}
