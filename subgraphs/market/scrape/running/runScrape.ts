import { ScrapePage } from '../../models/ScrapePage.ts'
import { ScrapeRun } from '../../models/ScrapeRun.ts'
import { ScrapeSource } from '../../models/ScrapeSource.ts'
import type { Around } from './Around.ts'
import { enqueuePictures } from './enqueuePictures.ts'
import { knowPages } from './knowPages.ts'
import { noticeMissing } from './noticeMissing.ts'
import { openSite } from './openSite.ts'
import { ownerOf } from './ownerOf.ts'
import { Stopped } from './Stopped.ts'
import { visitPage } from './visitPage.ts'
import type { Progress, Walk } from './Walk.ts'
import { withHostLock } from './withHostLock.ts'

/** After so many pages in a row that could not be read, the site is down. */
const mostFailures = 5

/**
 * Walks through a source until the run is finished. A run that was begun before goes on with the pages that it has not
 * finished.
 *
 * @returns `busy` when another process asks the same host
 * @throws AbortError when `signal` says stop; the run stays as it is, to be gone on with
 */
export async function runScrape(
  around: Around,
  runId: string,
  signal: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<ScrapeRun | 'busy'> {
  const { knex, clock } = around.market
  const run = await ScrapeRun.query(knex).findById(runId).throwIfNotFound()
  if (run.finishedAt !== null) return run
  const source = await ScrapeSource.query(knex)
    .findById(run.sourceId)
    .withGraphFetched('shop')
    .throwIfNotFound()
  const { host } = new URL(source.baseUrl)
  return withHostLock(knex, host, async () => {
    await ScrapeRun.query(knex)
      .findById(run.id)
      .patch({ status: 'running', startedAt: run.startedAt ?? clock.now() })
    const end = await endOf(around, source, run, signal, onProgress)
    await ScrapeSource.query(knex).findById(source.id).patch({ notBefore: end.notBefore })
    await enqueuePictures(knex, source, clock.now(), end.notBefore ?? undefined)
    return ScrapeRun.query(knex)
      .patchAndFetchById(run.id, { status: end.status, error: end.error, finishedAt: clock.now() })
      .throwIfNotFound()
  })
}

interface End {
  readonly status: ScrapeRun['status']
  readonly error: string | null
  readonly notBefore: Date | null
}

async function endOf(
  around: Around,
  source: ScrapeSource,
  run: ScrapeRun,
  signal: AbortSignal,
  onProgress: ((progress: Progress) => void) | undefined,
): Promise<End> {
  const { shop } = source
  if (!shop) throw new Error('A source has no shop')
  try {
    const { fetcher, robots } = await openSite(around, source, signal)
    try {
      const market = { ...around.market, viewer: ownerOf(shop) }
      return await walkThrough({ market, source, run, fetcher, robots, known: new Set(), signal }, onProgress)
    } finally {
      await fetcher.close()
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    return { status: error.status, error: error.message, notBefore: error.notBefore }
  }
}

async function walkThrough(walk: Walk, onProgress?: (progress: Progress) => void): Promise<End> {
  const { market, source, run, robots, signal } = walk
  const { origin } = new URL(source.baseUrl)
  await knowPages(walk, [new URL(source.baseUrl).href])
  await knowPages(
    walk,
    robots.sitemaps.filter((url) => URL.canParse(url) && new URL(url).origin === origin).slice(0, 10),
    'sitemap',
  )
  let failures = 0
  for (let pages = await nextPages(walk); pages.length > 0; pages = await nextPages(walk))
    for (const page of pages) {
      signal.throwIfAborted()
      const visited = await visitPage(walk, page)
      failures = visited === 'failed' ? failures + 1 : 0
      if (failures === mostFailures)
        throw new Stopped('failed', `${mostFailures} pages in a row could not be read, the last ${page.url}.`)
      if (onProgress) onProgress({ url: page.url, visited, ...(await countPages(walk)) })
    }
  if (!(await noticeMissing(walk)))
    return {
      status: 'failed',
      error:
        'Most products have vanished from the site. It may have changed its pages; nothing was archived.',
      notBefore: null,
    }
  const { pagesFailed } = await ScrapeRun.query(market.knex).findById(run.id).throwIfNotFound()
  return { status: pagesFailed > 0 ? 'partial' : 'ok', error: null, notBefore: null }
}

const unfinished = ({ market, source, run }: Walk) =>
  ScrapePage.query(market.knex)
    .where({ sourceId: source.id, state: 'known' })
    .whereRaw('done_run_id is distinct from ?', [run.id])

/** What is new first, then what was not looked at for longest. */
const nextPages = (walk: Walk) => unfinished(walk).orderByRaw('fetched_at nulls first, id').limit(20)

async function countPages(walk: Walk): Promise<Pick<Progress, 'done' | 'left'>> {
  const { market, run } = walk
  const [left, done] = await Promise.all([
    unfinished(walk).resultSize(),
    ScrapePage.query(market.knex).where('doneRunId', run.id).where('sourceId', run.sourceId).resultSize(),
  ])
  return { done, left }
}
