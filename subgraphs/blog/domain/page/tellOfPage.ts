import type { NewDomainEvent } from '@rose-ash/contracts'
import { emit } from '@rose-ash/db'
import type { Knex } from 'knex'
import type { Page } from '../../models/Page.ts'
import type { BlogDomain } from '../BlogDomain.ts'

type PageTopic = `blog.page.${'published' | 'updated' | 'unpublished' | 'deleted'}`

/** Tells the other domains what became of a page, once the transaction commits. */
export async function tellOfPage(
  { viewer }: BlogDomain,
  trx: Knex.Transaction,
  topic: PageTopic,
  { id, slug, version }: Page,
): Promise<void> {
  await emit(trx, 'blog', {
    topic,
    aggregateType: 'Page',
    aggregateId: id,
    payload: { actorUserId: viewer.userId, pageId: id, slug, version },
  } satisfies NewDomainEvent<PageTopic>)
}
