import { isSignedIn } from '@rose-ash/domain'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { NavigationItem } from '../models/NavigationItem.ts'
import { menuTreeLoader } from './menuTreeLoader.ts'

const leadsNowhere =
  '(items.post_id is not null and post.id is null) or (items.page_id is not null and page.id is null)'

/**
 * The first level of each menu with what is below it, as the sites show it: links for others and links to what is hidden are
 * left out, with all below them. Roles make no difference, as all members share one menu in the caches of the pages.
 */
export const itemsByMenu = ({ knex, viewer }: BlogDomain) =>
  menuTreeLoader((menuIds) =>
    NavigationItem.query(knex)
      .alias('items')
      .select('items.*', knex.raw('coalesce(post.slug, page.slug, tag.slug) as target_slug'))
      .whereIn('items.menu_id', menuIds)
      .orderBy('items.rank')
      .leftJoin('blog.tags as tag', 'tag.id', 'items.tag_id')
      .joinRaw('left join blog.posts as post on post.id = items.post_id and post.listed_at is not null')
      .joinRaw(
        `left join blog.pages as page on page.id = items.page_id and page.status = 'published' and page.visibility <> 'private'`,
      )
      .whereRaw(`not (${leadsNowhere})`)
      .whereIn('items.audience', ['everybody', isSignedIn(viewer) ? 'members' : 'visitors'])
      .execute(),
  )
