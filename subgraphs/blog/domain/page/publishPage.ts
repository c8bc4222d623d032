import { changeRow, type Seen } from '@rose-ash/db'
import { done, type Outcome } from '@rose-ash/domain'
import { Page } from '../../models/Page.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { findPage } from './findPage.ts'
import { tellOfPage } from './tellOfPage.ts'

/** Brings a page out. Doing it twice is doing it once. */
export async function publishPage(blog: BlogDomain, seen: Seen): Promise<Outcome<Page>> {
  policy.require(blog.viewer, 'page.publish')
  const found = await findPage(blog, seen.id)
  if (!found.ok) return found
  if (found.value.status === 'published') return done(found.value)
  const now = blog.clock.now()
  return blog.knex.transaction(async (trx) => {
    const published = await changeRow(Page, trx, seen, {
      status: 'published',
      publishedAt: found.value.publishedAt ?? now,
      updatedAt: now,
    })
    if (published.ok) await tellOfPage(blog, trx, 'blog.page.published', published.value)
    return published
  })
}
