import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import type { Page } from '../../models/Page.ts'
import type { BlogDomain } from '../BlogDomain.ts'
import { visiblePages } from './visiblePages.ts'

/** The page that somebody wants to change. */
export async function findPage(blog: BlogDomain, id: string): Promise<Outcome<Page>> {
  const page = isId(id) ? await visiblePages(blog).findById(id) : undefined
  return page ? done(page) : failed(notFoundError(['input', 'id'], 'There is no such page.'))
}
