import { changeRow, type Seen } from '@rose-ash/db'
import { done, type Outcome } from '@rose-ash/domain'
import { Page } from '../../models/Page.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { findPage } from './findPage.ts'
import { tellOfPage } from './tellOfPage.ts'

/** Makes a page a draft again. Doing it twice is doing it once. */
export async function unpublishPage(blog: BlogDomain, seen: Seen): Promise<Outcome<Page>> {
  policy.require(blog.viewer, 'page.unpublish')
  const found = await findPage(blog, seen.id)
  if (!found.ok) return found
  if (found.value.status === 'draft') return done(found.value)
  return blog.knex.transaction(async (trx) => {
    const draft = await changeRow(Page, trx, seen, { status: 'draft', updatedAt: blog.clock.now() })
    if (draft.ok) await tellOfPage(blog, trx, 'blog.page.unpublished', draft.value)
    return draft
  })
}
