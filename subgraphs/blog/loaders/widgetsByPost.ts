import { groupLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'

export interface WidgetRow {
  readonly postId: string
  readonly kind: 'event' | 'calendar' | 'product' | 'shop'
  /** Id of the event, calendar, product or shop; whether it still exists, its owner says. */
  readonly refId: string
  readonly caption: string | null
}

/** What stands beside each post, in its order. */
export const widgetsByPost = ({ knex }: BlogDomain) =>
  groupLoader<string, WidgetRow>(
    (postIds) =>
      knex('blog.post_widgets')
        .select('postId', 'kind', 'refId', 'caption')
        .whereIn('postId', postIds)
        .orderBy('rank'),
    ({ postId }) => postId,
  )
