import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import type { Post } from '../../models/Post.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { visiblePosts } from './visiblePosts.ts'

/** The post that somebody wants to change; one that the viewer may not know of does not exist. */
export async function findPost(blog: BlogDomain, id: string): Promise<Outcome<Post>> {
  const post = isId(id) ? await visiblePosts(blog).findById(id) : undefined
  return post ? done(post) : failed(notFoundError(['input', 'id'], 'There is no such post.'))
}
