import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { Post } from '../models/Post.ts'
import { Tag } from '../models/Tag.ts'
import { newestFirst } from './postOrders.ts'

/** The posts under each tag that are out, newest first. */
export const postsByTag = ({ knex }: BlogDomain) =>
  connectionLoader<Post, ConnectionArgs>({
    knex,
    model: Post,
    key: 'filed.tag_id',
    order: newestFirst({ date: 'filed.listed_at', id: 'filed.post_id' }),
    query: () =>
      Post.query(knex)
        .select('posts.*')
        .join('blog.post_tags as filed', 'filed.post_id', 'posts.id')
        .whereNotNull('filed.listed_at'),
    totals: async (ids) => {
      const tags = await Tag.query(knex)
        .select('id', 'postCount')
        .findByIds([...ids])
      return new Map(tags.map(({ id, postCount }) => [id, postCount]))
    },
  })
