import type { Job } from '@rose-ash/jobs'
import { z } from 'zod'
import { ScrapeRun } from '../../models/ScrapeRun.ts'
import { ScrapeSource } from '../../models/ScrapeSource.ts'
import type { Around } from './Around.ts'
import { enqueueRun } from './enqueueRun.ts'

const payloadSchema = z.object({ runId: z.string() })
const minute = 60_000

/** `market.scrape` walks through one run; another process at the same host is waited for. */
export const scrapeJob = (around: Around): Job => ({
  async run(payload, { logger, signal }) {
    const { runId } = payloadSchema.parse(payload)
    const { knex, clock } = around.market
    const found = await ScrapeRun.query(knex).findById(runId)
    if (!found) return
    // The parser of HTML and its like are loaded by the process that needs them, when it does.
    const { runScrape } = await import('./runScrape.ts')
    const run = await runScrape(around, runId, signal)
    if (run !== 'busy') return logger.info({ ...run }, 'scraped')
    const source = await ScrapeSource.query(knex).findById(found.sourceId).throwIfNotFound()
    await enqueueRun(knex, found, source.baseUrl, new Date(clock.now().getTime() + minute))
  },
})
