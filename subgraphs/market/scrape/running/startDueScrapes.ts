import type { Job } from '@rose-ash/jobs'
import { ScrapeRun } from '../../models/ScrapeRun.ts'
import { ScrapeSource } from '../../models/ScrapeSource.ts'
import type { Around } from './Around.ts'
import { enqueueRun } from './enqueueRun.ts'
import { startRun } from './startRun.ts'

const hour = 3_600_000

/** Starts the runs whose time has come, and goes on with those that a killed process left. */
export const startDueScrapes = ({ market: { knex, clock } }: Pick<Around, 'market'>): Job => ({
  schedule: '*/5 * * * *',
  async run() {
    const now = clock.now()
    const due = await ScrapeSource.query(knex)
      .where('enabled', true)
      .where('nextRunAt', '<=', now)
      .where((free) => free.whereNull('notBefore').orWhere('notBefore', '<=', now))
    for (const source of due)
      await knex.transaction(async (trx) => {
        const nextRunAt = new Date(now.getTime() + (source.everyHours ?? 24) * hour)
        await ScrapeSource.query(trx).findById(source.id).patch({ nextRunAt })
        await startRun(trx, { source, byUserId: null, at: now })
      })
    const unfinished = await ScrapeRun.query(knex)
      .joinRelated('source')
      .whereNull('finishedAt')
      .select('scrape_runs.*', 'source.baseUrl')
    for (const run of unfinished as (ScrapeRun & { baseUrl: string })[])
      await enqueueRun(knex, run, run.baseUrl)
  },
})
