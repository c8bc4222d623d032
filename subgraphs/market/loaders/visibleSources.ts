import { hasRole } from '@rose-ash/domain'
import type { QueryBuilder } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { ScrapeSource } from '../models/ScrapeSource.ts'
import { Shop } from '../models/Shop.ts'

/** Sources are for those who run their shops. */
export function visibleSources({ knex, viewer }: MarketDomain): QueryBuilder<ScrapeSource, ScrapeSource[]> {
  const query = ScrapeSource.query(knex)
  if (hasRole(viewer, 'admin')) return query
  if (viewer.userId === null) return query.whereRaw('false')
  return query.whereIn(
    'scrape_sources.shopId',
    Shop.query(knex).select('id').where('ownerUserId', viewer.userId),
  )
}
