import type { Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import type { Post } from '../../models/Post.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { findPost } from './findPost.ts'
import { withdrawPost } from './withdrawPost.ts'

/** Puts a post away without deleting it. */
export async function archivePost(blog: BlogDomain, seen: Seen): Promise<Outcome<Post>> {
  const found = await findPost(blog, seen.id)
  if (!found.ok) return found
  policy.require(blog.viewer, 'post.archive', found.value)
  return withdrawPost(blog, found.value, seen, 'archived')
}
