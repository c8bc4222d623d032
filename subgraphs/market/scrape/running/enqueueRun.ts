import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Knex } from 'knex'
import type { ScrapeRun } from '../../models/ScrapeRun.ts'

/** Lets the worker walk through the run. Those of one host wait for each other. */
export async function enqueueRun(knex: Knex, run: ScrapeRun, baseUrl: string, runAt?: Date): Promise<void> {
  const { host } = new URL(baseUrl)
  await enqueue(
    knex,
    'market.scrape',
    { runId: run.id },
    { jobKey: `market.scrape ${run.id}`, queue: `market.scrape ${host}`, ...(runAt ? { runAt } : {}) },
  )
}
