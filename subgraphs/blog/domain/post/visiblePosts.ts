import type { QueryBuilder } from 'objection'
import { Post } from '../../models/Post.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'

/** The posts that the viewer may know of: those that are out, one's own, for editors all. */
export function visiblePosts({ knex, viewer }: BlogDomain): QueryBuilder<Post, Post[]> {
  const posts = Post.query(knex)
  if (policy.can(viewer, 'post.seeHidden')) return posts
  return posts.where((either) => {
    either.whereNotNull('posts.listed_at')
    if (viewer.userId !== null) either.orWhereRaw('? = any (posts.author_ids)', [viewer.userId])
  })
}
