import { removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { Post } from '../../models/Post.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { findPost } from './findPost.ts'
import { tellOfPost } from './tellOfPost.ts'

/** Deletes a post for good. Those who heard of it hear that it is gone. */
export async function deletePost(blog: BlogDomain, seen: Seen): Promise<Outcome<Post>> {
  const found = await findPost(blog, seen.id)
  if (!found.ok) return found
  policy.require(blog.viewer, 'post.delete', found.value)
  return blog.knex.transaction(async (trx) => {
    const removed = await removeRow(Post, trx, seen)
    if (removed.ok && removed.value.publishedAt !== null)
      await tellOfPost(blog, trx, 'blog.post.deleted', removed.value)
    return removed
  })
}
