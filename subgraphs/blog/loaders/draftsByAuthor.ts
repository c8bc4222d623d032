import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { Post } from '../models/Post.ts'
import { lastChangedFirst } from './postOrders.ts'

/** The drafts of each author. Whether the viewer may see them is for the caller to ask. */
export const draftsByAuthor = ({ knex }: BlogDomain) =>
  connectionLoader<Post, ConnectionArgs>({
    knex,
    model: Post,
    key: 'written.user_id',
    order: lastChangedFirst(),
    query: () =>
      Post.query(knex)
        .select('posts.*')
        .join('blog.post_authors as written', 'written.post_id', 'posts.id')
        .where('posts.status', 'draft'),
  })
