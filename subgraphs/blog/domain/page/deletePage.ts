import { removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { Page } from '../../models/Page.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { tellOfPage } from './tellOfPage.ts'

/** Deletes a page for good, and with it the menu items that lead there. */
export async function deletePage(blog: BlogDomain, seen: Seen): Promise<Outcome<Page>> {
  policy.require(blog.viewer, 'page.delete')
  return blog.knex.transaction(async (trx) => {
    const removed = await removeRow(Page, trx, seen)
    if (removed.ok && removed.value.publishedAt !== null)
      await tellOfPage(blog, trx, 'blog.page.deleted', removed.value)
    return removed
  })
}
