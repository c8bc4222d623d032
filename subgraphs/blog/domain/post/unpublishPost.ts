import type { Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import type { Post } from '../../models/Post.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { findPost } from './findPost.ts'
import { withdrawPost } from './withdrawPost.ts'

/** Makes a published or archived post a draft again. */
export async function unpublishPost(blog: BlogDomain, seen: Seen): Promise<Outcome<Post>> {
  const found = await findPost(blog, seen.id)
  if (!found.ok) return found
  policy.require(blog.viewer, 'post.unpublish', found.value)
  return withdrawPost(blog, found.value, seen, 'draft')
}
