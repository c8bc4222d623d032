import { newId } from '@rose-ash/domain'
import type { ScrapePage } from '../../models/ScrapePage.ts'
import type { Walk } from './Walk.ts'

/** Remembers pages that were found, as far as the rules of the site and the source's limit let us. */
export async function knowPages(
  { market: { knex }, source, robots, known }: Pick<Walk, 'market' | 'source' | 'robots' | 'known'>,
  urls: readonly string[],
  kind: ScrapePage['kind'] = 'page',
): Promise<void> {
  const allowed = urls.filter((url) => !known.has(url) && url.length <= 2000 && robots.isAllowed(url))
  if (allowed.length === 0) return
  for (const url of allowed) known.add(url)
  const ids = allowed.map(() => newId())
  await knex.raw(
    `insert into market.scrape_pages (id, source_id, url, kind)
     select found.id, ?, found.url, ? from unnest(?::uuid[], ?::text[]) with ordinality as found(id, url, place)
     where not exists (select from market.scrape_pages as known where known.source_id = ? and known.url = found.url)
     order by place
     limit greatest(0, ? - (select count(*) from market.scrape_pages where source_id = ?))
     on conflict (source_id, url) do nothing`,
    [source.id, kind, ids, allowed, source.id, source.maxPages, source.id],
  )
}
