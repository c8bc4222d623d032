import { changeRow, type Seen } from '@rose-ash/db'
import { done, type Outcome } from '@rose-ash/domain'
import { Post } from '../../models/Post.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { tellOfPost } from './tellOfPost.ts'

/** Takes a post out of the readers' sight, into another status. In that status already, it stays as it is. */
export async function withdrawPost(
  blog: BlogDomain,
  post: Post,
  seen: Seen,
  status: 'draft' | 'archived',
): Promise<Outcome<Post>> {
  if (post.status === status) return done(post)
  return blog.knex.transaction(async (trx) => {
    const withdrawn = await changeRow(Post, trx, seen, { status, updatedAt: blog.clock.now() })
    if (withdrawn.ok && post.status === 'published')
      await tellOfPost(blog, trx, 'blog.post.unpublished', withdrawn.value)
    return withdrawn
  })
}
