import type { Clock } from '@rose-ash/domain'
import type { Job } from '@rose-ash/jobs'
import type { Knex } from 'knex'
import { extendSeries } from '../domain/series/extendSeries.ts'

/** Every night, series become known for a day more. */
export const extendSeriesNightly = (knex: Knex, clock: Clock): Job => ({
  schedule: '40 2 * * *',
  async run(_payload, { logger, signal }) {
    const extended = await extendSeries(knex, clock, signal)
    logger.info({ extended }, 'series extended')
  },
})
