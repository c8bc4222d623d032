import { parseArgs } from 'node:util'
import { ScrapeItem } from '@rose-ash/market/models/ScrapeItem.ts'
import { ScrapePage } from '@rose-ash/market/models/ScrapePage.ts'
import type { ScrapeRun } from '@rose-ash/market/models/ScrapeRun.ts'
import { ScrapeSource } from '@rose-ash/market/models/ScrapeSource.ts'
import { runScrape } from '@rose-ash/market/scrape/running/runScrape.ts'
import { startRun } from '@rose-ash/market/scrape/running/startRun.ts'
import type { Progress } from '@rose-ash/market/scrape/running/Walk.ts'
import { scrapingAround } from '@rose-ash/market/scrape/scrapingAround.ts'
import type { Knex } from 'knex'
import { UsageError } from './launch/UsageError.ts'
import type { Surroundings } from './platform/Surroundings.ts'
import { withDatabase } from './platform/withDatabase.ts'

/**
 * `npm run scrape -- orchard-shop`: reads a source now, page by page, and tells what came of it; without a name it lists the
 * sources. Ctrl-C stops it, and the same command goes on where it was.
 */
export async function run(args: readonly string[]): Promise<void> {
  const slug = readSlug(args)
  await withDatabase('scrape', async (around) => {
    if (slug === null) return listSources(around.knex)
    const source = await ScrapeSource.query(around.knex).findOne({ slug })
    if (!source)
      throw new UsageError(`There is no source ${slug}; npm run scrape lists those that there are.`)
    await scrape(around, source)
  })
}

function readSlug(args: readonly string[]): string | null {
  const usage =
    'Use npm run scrape -- SOURCE with the slug of one source, or npm run scrape for a list of them.'
  try {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} })
    if (positionals.length < 2) return positionals[0] ?? null
  } catch {
    throw new UsageError(usage)
  }
  throw new UsageError(usage)
}

async function listSources(knex: Knex): Promise<void> {
  const sources = await ScrapeSource.query(knex).withGraphFetched('shop').orderBy('slug')
  if (sources.length === 0)
    console.log('  There is no source yet; name one on the market’s page /scraping/new.')
  for (const { slug, baseUrl, shop, enabled } of sources)
    console.log(`  ${slug}  ${baseUrl} for ${shop?.name}${enabled ? '' : ', switched off'}`)
}

async function scrape({ knex, clock, config }: Surroundings, source: ScrapeSource): Promise<void> {
  const now = clock.now()
  if (!source.enabled) throw new UsageError(`${source.name} is switched off.`)
  if (source.notBefore && source.notBefore > now)
    throw new UsageError(`${source.name} asked to be left alone until ${source.notBefore.toISOString()}.`)
  const stop = new AbortController()
  const interrupt = () => stop.abort()
  process.once('SIGINT', interrupt)
  try {
    const around = scrapingAround({ knex, clock, currency: config.currency, config })
    const begun = await startRun(knex, { source, byUserId: null, at: now })
    if (begun.startedAt) console.log('  Going on with a run that was not finished.')
    const ended = await runScrape(around, begun.id, stop.signal, tell)
    if (ended === 'busy') throw new UsageError(`Another process is reading ${source.baseUrl} just now.`)
    await report(knex, source, ended)
  } catch (error) {
    if (!stop.signal.aborted) throw error
    console.log('  Stopped. The same command goes on where it was.')
    process.exitCode = 130
  } finally {
    process.off('SIGINT', interrupt)
  }
}

const marks: Readonly<Record<Progress['visited'], string>> = {
  read: 'read',
  unchanged: 'as before',
  failed: 'FAILED',
  absent: 'not there',
  skipped: 'skipped',
}

const tell = ({ url, visited, done, left }: Progress): void =>
  console.log(`  ${String(done).padStart(5)} of ${done + left}  ${marks[visited].padEnd(9)}  ${url}`)

async function report(knex: Knex, source: ScrapeSource, run: ScrapeRun): Promise<void> {
  console.log(`
  ${source.name}: ${run.status}${run.error ? `. ${run.error}` : ''}
  Pages     ${run.pagesRead} read, ${run.pagesUnchanged} as before, ${run.pagesFailed} failed
  Products  ${run.created} new, ${run.updated} changed, ${run.unchanged} as before, ${run.missing} missing, ${run.archived} taken off sale`)
  const problems = await ScrapePage.query(knex)
    .where({ sourceId: source.id, state: 'known' })
    .whereNotNull('problem')
    .limit(10)
  for (const { url, problem } of problems) console.log(`  Problem   ${url}: ${problem}`)
  const waiting = ScrapeItem.query(knex).where({ sourceId: source.id, state: 'needs_review' })
  const count = await waiting.clone().resultSize()
  if (count > 0) console.log(`  To review ${count}, on the market’s page /scraping/review:`)
  for (const { extracted, reasons } of await waiting.clone().orderBy('id').limit(10))
    console.log(`            ${extracted.title} (${reasons.join(', ')})`)
  if (run.status === 'failed' || run.status === 'blocked') process.exitCode = 1
}
