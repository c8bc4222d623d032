import { changeRow, type Seen } from '@rose-ash/db'
import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import { Post } from '../../models/Post.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { findPost } from './findPost.ts'
import { tellOfPost } from './tellOfPost.ts'

export interface PublishPostInput extends Seen {
  /** Another moment than now, for what was out elsewhere before. */
  readonly publishedAt?: Date
}

/** Brings a draft out. Doing it twice is doing it once; a post that comes out again keeps its date. */
export async function publishPost(blog: BlogDomain, input: PublishPostInput): Promise<Outcome<Post>> {
  const found = await findPost(blog, input.id)
  if (!found.ok) return found
  policy.require(blog.viewer, 'post.publish', found.value)
  const post = found.value
  if (post.status === 'published') return done(post)
  if (post.status === 'archived')
    return failed(validationError(['input', 'id'], 'The post is archived. Make it a draft again first.'))
  const now = blog.clock.now()
  return blog.knex.transaction(async (trx) => {
    const published = await changeRow(Post, trx, input, {
      status: 'published',
      publishedAt: input.publishedAt ?? post.publishedAt ?? now,
      updatedAt: now,
    })
    if (published.ok) await tellOfPost(blog, trx, 'blog.post.published', published.value)
    return published
  })
}
