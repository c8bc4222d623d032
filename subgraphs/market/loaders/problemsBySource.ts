import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import type { ScrapePage } from '../models/ScrapePage.ts'

/** At most so many are told. */
const most = 20

/** Pages of each source that could not be read last time, the latest first. */
export const problemsBySource = ({ knex }: MarketDomain) =>
  groupLoader<string, ScrapePage>(
    async (ids) => {
      const { rows } = await knex.raw<{ rows: ScrapePage[] }>(
        `select page.source_id as "sourceId", page.url, page.http_status as "httpStatus", page.problem,
           page.fetched_at as "fetchedAt"
         from unnest(?::uuid[]) as source(id) cross join lateral (
           select * from market.scrape_pages where source_id = source.id and state = 'known' and problem is not null
           order by fetched_at desc, id limit ?
         ) as page`,
        [[...ids], most],
      )
      return rows
    },
    (page) => page.sourceId,
  )
