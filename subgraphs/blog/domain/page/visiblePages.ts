import type { QueryBuilder } from 'objection'
import { Page } from '../../models/Page.ts'
import { policy } from '../../policy.ts'
import type { BlogDomain } from '../BlogDomain.ts'

/** The pages that the viewer may know of: those that are out, for editors all. */
export function visiblePages({ knex, viewer }: BlogDomain): QueryBuilder<Page, Page[]> {
  const pages = Page.query(knex)
  if (policy.can(viewer, 'page.seeHidden')) return pages
  return pages.where('pages.status', 'published').whereNot('pages.visibility', 'private')
}
