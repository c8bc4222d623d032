import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { Post } from '../models/Post.ts'
import { listedTotalsOf } from './listedTotals.ts'
import { newestFirst } from './postOrders.ts'

/** The posts of each author that are out, newest first. */
export const postsByAuthor = ({ knex }: BlogDomain) =>
  connectionLoader<Post, ConnectionArgs>({
    knex,
    model: Post,
    key: 'written.user_id',
    order: newestFirst({ date: 'written.listed_at', id: 'written.post_id' }),
    query: () =>
      Post.query(knex)
        .select('posts.*')
        .join('blog.post_authors as written', 'written.post_id', 'posts.id')
        .whereNotNull('written.listed_at'),
    totals: (ids) => listedTotalsOf(knex, ids),
  })
