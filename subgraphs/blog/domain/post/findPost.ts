import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import type { Post } from '../../models/Post.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { visiblePosts } from './visiblePosts.ts'

/** A post with its authors, the first one first. */
export interface AuthoredPost {
  readonly post: Post
  readonly authorIds: readonly string[]
}

/** The post that somebody wants to change; one that the viewer may not know of does not exist. */
export async function findPost(blog: BlogDomain, id: string): Promise<Outcome<AuthoredPost>> {
  const post = isId(id) ? await visiblePosts(blog).findById(id) : undefined
  if (!post) return failed(notFoundError(['input', 'id'], 'There is no such post.'))
  const authorIds: string[] = await blog
    .knex('blog.post_authors')
    .where('post_id', id)
    .orderBy('rank')
    .pluck('user_id')
  return done({ post, authorIds })
}
