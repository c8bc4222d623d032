import type { NewDomainEvent } from '@rose-ash/contracts'
import { emit } from '@rose-ash/db'
import type { Knex } from 'knex'
import type { BlogDomain } from '../BlogDomain.ts'

/** Tells whoever shows the tag that it changed, once the transaction commits. */
export async function tellOfTag({ viewer }: BlogDomain, trx: Knex.Transaction, tagId: string): Promise<void> {
  await emit(trx, 'blog', {
    topic: 'blog.tag.changed',
    aggregateType: 'Tag',
    aggregateId: tagId,
    payload: { actorUserId: viewer.userId, tagId },
  } satisfies NewDomainEvent<'blog.tag.changed'>)
}
