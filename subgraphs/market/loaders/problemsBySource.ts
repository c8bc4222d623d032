import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'

interface ScrapeProblem {
  readonly sourceId: string
  readonly url: string
  readonly httpStatus: number | null
  readonly problem: string
  readonly at: Date | null
}

/** At most so many are told. */
const most = 20

/** Pages and pictures of each source that could not be had last time, the latest first. */
export const problemsBySource = ({ knex }: MarketDomain) =>
  groupLoader<string, ScrapeProblem>(
    async (ids) => {
      const { rows } = await knex.raw<{ rows: ScrapeProblem[] }>(
        `select source.id as "sourceId", found.url, found.http_status as "httpStatus", found.problem, found.at
         from unnest(?::uuid[]) as source(id) cross join lateral (
           (select url, http_status, problem, fetched_at as at from market.scrape_pages
            where source_id = source.id and state = 'known' and problem is not null
            order by fetched_at desc, id limit ?)
           union all
           (select picture.url, null, picture.problem, picture.tried_at
            from market.scrape_items as item join market.scrape_pictures as picture on picture.item_id = item.id
            where item.source_id = source.id and picture.problem is not null
            order by picture.tried_at desc, picture.url limit ?)
           order by at desc, url limit ?
         ) as found`,
        [[...ids], most, most, most],
      )
      return rows
    },
    ({ sourceId }) => sourceId,
  )
