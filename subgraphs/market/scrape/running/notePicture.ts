import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { ScrapePicture } from '../../models/ScrapePicture.ts'
import type { ScrapeSource } from '../../models/ScrapeSource.ts'
import type { HostWaits } from './HostWaits.ts'

/** After so many tries, a picture is not coming. */
const mostTries = 3

type Asked = Pick<ScrapePicture, 'itemId' | 'url' | 'state' | 'tries'>

/** How asking for a picture went. */
export async function notePicture(
  { knex, clock }: MarketDomain,
  { itemId, url, tries }: Asked,
  outcome: Partial<ScrapePicture>,
): Promise<void> {
  await ScrapePicture.query(knex)
    .findById([itemId, url])
    .patch({ ...outcome, tries: tries + 1, triedAt: clock.now() })
}

/** It is not to be had. What is here already stays here. */
export const refusePicture = (market: MarketDomain, asked: Asked, problem: string): Promise<void> =>
  notePicture(market, asked, {
    problem: problem.slice(0, 500),
    ...(asked.state === 'wanted' && { state: 'refused' }),
  })

/** It may come another time. */
export const tryPictureLater = (market: MarketDomain, asked: Asked, problem: string): Promise<void> =>
  asked.tries + 1 >= mostTries
    ? refusePicture(market, asked, problem)
    : notePicture(market, asked, { problem: problem.slice(0, 500) })

/** None of the source's pictures on that host is asked for until then. */
export async function leaveHost(
  { knex, clock }: MarketDomain,
  source: Pick<ScrapeSource, 'id'>,
  { url }: Asked,
  { until, isTry, message }: HostWaits,
): Promise<void> {
  const tried = isTry ? 1 : 0
  await knex.raw(
    `update market.scrape_pictures as picture
     set not_before = ?, problem = ?, tried_at = ?, tries = picture.tries + ?,
       state = case when picture.state = 'wanted' and picture.tries + ? >= ? then 'refused' else picture.state end
     from market.scrape_items as item
     where item.id = picture.item_id and item.source_id = ? and picture.state in ('wanted', 'brought')
       and starts_with(picture.url, ?)`,
    [
      until,
      message.slice(0, 500),
      clock.now(),
      tried,
      tried,
      mostTries,
      source.id,
      `${new URL(url).origin}/`,
    ],
  )
}
