import type { NewDomainEvent } from '@rose-ash/contracts'
import { emit } from '@rose-ash/db'
import type { Knex } from 'knex'
import type { Post } from '../../models/Post.ts'
import { addressOf } from '../addressOf.ts'
import type { BlogDomain } from '../BlogDomain.ts'

type PostTopic = `blog.post.${'published' | 'updated' | 'unpublished' | 'deleted'}`

/** Tells the other domains what became of a post, once the transaction commits. */
export async function tellOfPost(
  { viewer, sites }: BlogDomain,
  trx: Knex.Transaction,
  topic: PostTopic,
  post: Post,
): Promise<void> {
  await emit(trx, 'blog', {
    topic,
    aggregateType: 'Post',
    aggregateId: post.id,
    payload: {
      actorUserId: viewer.userId,
      postId: post.id,
      version: post.version,
      visibility: post.visibility,
      url: addressOf(sites, 'post', post.slug),
    },
  } satisfies NewDomainEvent<PostTopic>)
}
