import type { Registry } from '@rose-ash/contracts'
import type { Job } from '@rose-ash/jobs'
import type { Knex } from 'knex'
import { refreshAuthors } from '../domain/author/refreshAuthors.ts'

/** Every night, bylines are held against what federation says. */
export const refreshAuthorsNightly = (knex: Knex, registry: Registry): Job => ({
  schedule: '10 3 * * *',
  async run(_payload, { logger }) {
    logger.info({ authors: await refreshAuthors(knex, registry) }, 'authors refreshed')
  },
})
