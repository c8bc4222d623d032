import type { BlogDomain } from '../domain/BlogDomain.ts'
import { NavigationItem } from '../models/NavigationItem.ts'
import { menuTreeLoader } from './menuTreeLoader.ts'

/** The first level of each menu with all that is below it, as it was saved. */
export const allItemsByMenu = ({ knex }: BlogDomain) =>
  menuTreeLoader((menuIds) =>
    NavigationItem.query(knex)
      .alias('items')
      .select('items.*', knex.raw('coalesce(post.slug, page.slug, tag.slug) as target_slug'))
      .whereIn('items.menu_id', menuIds)
      .orderBy('items.rank')
      .leftJoin('blog.tags as tag', 'tag.id', 'items.tag_id')
      .leftJoin('blog.posts as post', 'post.id', 'items.post_id')
      .leftJoin('blog.pages as page', 'page.id', 'items.page_id')
      .execute(),
  )
