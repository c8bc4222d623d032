import type { CheerioAPI } from 'cheerio'
import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { ScrapeItem } from '../../models/ScrapeItem.ts'
import type { ScrapePage } from '../../models/ScrapePage.ts'
import type { ScrapeSource } from '../../models/ScrapeSource.ts'
import { settleItem } from '../applying/settleItem.ts'
import type { Extracted } from '../extracting/Extracted.ts'
import { extractProducts } from '../extracting/extractProducts.ts'
import { isTangled } from '../extracting/isTangled.ts'
import { linksOf, pageAddress, sitemapLinks } from '../extracting/linksOf.ts'
import type { Fetched } from '../fetching/createFetcher.ts'
import { decodeBody } from '../fetching/decodeBody.ts'
import { FetchRefusal } from '../fetching/FetchRefusal.ts'
import { retryAfterOf } from '../fetching/retryAfterOf.ts'
import { knowPages } from './knowPages.ts'
import { Stopped } from './Stopped.ts'
import type { Visited, Walk } from './Walk.ts'

const hour = 3_600_000

/**
 * Asks one page, settles what it shows, and marks it as done by this run. A kill in between leaves it to be asked again.
 *
 * @throws Stopped when the site refuses us
 */
export async function visitPage(walk: Walk, page: ScrapePage): Promise<Visited> {
  const { market, fetcher, robots, signal } = walk
  if (!robots.isAllowed(page.url))
    return finish(walk, page, 'skipped', { problem: 'Its site asks us not to read it.' })
  let fetched: Fetched
  try {
    fetched = await fetcher.fetch(page.url, page, signal)
  } catch (error) {
    if (!(error instanceof FetchRefusal)) throw error
    return finish(walk, page, 'failed', { problem: error.message.slice(0, 500), httpStatus: null })
  }
  const { status: httpStatus } = fetched
  refuseToGoOn(fetched, market)
  if (httpStatus === 304) return unchanged(walk, page, { httpStatus })
  if (httpStatus === 404 || httpStatus === 410) return absent(walk, page, httpStatus)
  if (httpStatus < 200 || httpStatus > 299)
    return finish(walk, page, 'failed', { httpStatus, problem: `It answered ${httpStatus}.` })
  return read(walk, page, fetched)
}

/** @throws Stopped for 401, 403 and 429, and for 503 with a date */
function refuseToGoOn({ status, retryAfter, url }: Fetched, { clock }: MarketDomain): void {
  const now = clock.now()
  const told = retryAfterOf(retryAfter, now)
  const after = (ms: number) => new Date(now.getTime() + ms)
  if (status === 429)
    throw new Stopped('blocked', `${url} answered 429: we asked too often.`, told ?? after(hour))
  if (status === 401 || status === 403)
    throw new Stopped('blocked', `${url} answered ${status}: we are not welcome.`, told ?? after(24 * hour))
  if (status === 503 && told) throw new Stopped('blocked', `${url} answered 503: come back later.`, told)
}

async function read(walk: Walk, page: ScrapePage, fetched: Fetched): Promise<Visited> {
  const { market, source, run } = walk
  const answer = {
    httpStatus: fetched.status,
    etag: fetched.etag,
    lastModified: fetched.lastModified,
    bodySha256: fetched.sha256,
  }
  if (page.bodySha256 === fetched.sha256) return unchanged(walk, page, answer)
  const url = page.kind === 'page' ? pageAddress(fetched.url, source.baseUrl) : fetched.url
  if (url === null)
    return finish(walk, page, 'failed', { ...answer, problem: `It leads elsewhere, to ${fetched.url}.` })
  if (
    page.kind === 'page' &&
    !/^(text\/html|application\/xhtml\+xml)\b/i.test(fetched.contentType ?? 'text/html')
  )
    return finish(walk, page, 'skipped', { ...answer, state: 'excluded', problem: 'It is no page of HTML.' })
  const { load } = await import('cheerio')
  const text = decodeBody(fetched.body, fetched.contentType)
  if (isTangled(text))
    return finish(walk, page, 'failed', {
      httpStatus: fetched.status,
      problem: 'It is nested too deep to be read.',
    })
  if (page.kind === 'sitemap') {
    const { pages, sitemaps } = sitemapLinks(load(text, { xml: true }), source.baseUrl)
    await knowPages(walk, sitemaps.slice(0, 50), 'sitemap')
    await knowPages(walk, pages)
    return finish(walk, page, 'read', { ...answer, problem: null, missingRuns: 0 })
  }
  const $ = load(text)
  // One address in two forms is one page.
  if (url !== page.url) await knowPages(walk, [url])
  await knowPages(walk, linksOf($, url, source.baseUrl))
  const found = url === page.url ? understood($, url, source) : []
  if (found === null)
    return finish(walk, page, 'failed', { httpStatus: fetched.status, problem: 'It cannot be understood.' })
  for (const now of found)
    await settleItem(market, { source, runId: run.id, page: { id: page.id, url }, now })
  if (page.fetchedAt !== null)
    await ScrapeItem.query(market.knex)
      .where('pageId', page.id)
      .whereNotIn(
        'externalKey',
        found.map(({ key }) => key),
      )
      .patch({ pageId: null })
  return finish(walk, page, 'read', { ...answer, problem: null, missingRuns: 0 })
}

/** Null for a page that leads the reader in circles: it is left out, and the run goes on. */
function understood($: CheerioAPI, url: string, source: ScrapeSource): Extracted[] | null {
  try {
    return extractProducts($, url, source)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** What it showed is still there. */
async function unchanged(walk: Walk, page: ScrapePage, answer: Partial<ScrapePage>): Promise<Visited> {
  const { market, run } = walk
  await market.knex.transaction(async (trx) => {
    const seen = await trx('market.scrape_items')
      .where({ pageId: page.id })
      .whereNot('seenRunId', run.id)
      .update({ seenRunId: run.id, missingRuns: 0 })
    await trx('market.scrape_runs').where({ id: run.id }).increment('unchanged', seen)
  })
  return finish(walk, page, 'unchanged', { ...answer, problem: null, missingRuns: 0 })
}

const mostAbsences = 3

async function absent(walk: Walk, page: ScrapePage, httpStatus: number): Promise<Visited> {
  await ScrapeItem.query(walk.market.knex).where('pageId', page.id).patch({ pageId: null })
  const missingRuns = page.missingRuns + 1
  return finish(walk, page, 'absent', {
    httpStatus,
    missingRuns,
    problem: `It answered ${httpStatus}.`,
    ...(missingRuns >= mostAbsences ? { state: 'gone' } : {}),
  })
}

/** Marks the page as done by this run, and counts it there. */
async function finish(
  { market, run }: Walk,
  page: ScrapePage,
  visited: Visited,
  answer: Partial<ScrapePage>,
): Promise<Visited> {
  const after = { ...page, ...answer }
  const counted = (...which: readonly Visited[]) => (which.includes(visited) ? 1 : 0)
  await market.knex.raw(
    `with counted as (
       update market.scrape_runs set requests = requests + ?, pages_read = pages_read + ?,
         pages_unchanged = pages_unchanged + ?, pages_failed = pages_failed + ? where id = ?
     )
     update market.scrape_pages set state = ?, etag = ?, last_modified = ?, body_sha256 = ?, http_status = ?, problem = ?,
       missing_runs = ?, fetched_at = ?, done_run_id = ? where id = ?`,
    [
      answer.httpStatus === undefined ? 0 : 1,
      counted('read'),
      counted('unchanged'),
      counted('failed'),
      run.id,
      after.state,
      after.etag,
      after.lastModified,
      after.bodySha256,
      after.httpStatus,
      after.problem,
      after.missingRuns,
      market.clock.now(),
      run.id,
      page.id,
    ],
  )
  return visited
}
