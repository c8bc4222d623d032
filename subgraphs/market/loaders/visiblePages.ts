import { hasRole } from '@rose-ash/domain'
import type { QueryBuilder } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { MarketPage } from '../models/MarketPage.ts'

/** Market pages that the viewer may look at: drafts are for editors. */
export function visiblePages({ knex, viewer }: MarketDomain): QueryBuilder<MarketPage, MarketPage[]> {
  const query = MarketPage.query(knex)
  return hasRole(viewer, 'editor') ? query : query.where('status', 'published')
}
