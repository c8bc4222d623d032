import { anonymous, type Clock } from '@rose-ash/domain'
import type { Job } from '@rose-ash/jobs'
import type { Knex } from 'knex'
import { turnCycles } from '../domain/cycle/turnCycles.ts'

/** Opens and closes order cycles when their time comes. */
export const turnOrderCycles = (around: { knex: Knex; clock: Clock; currency: string }): Job => ({
  schedule: '* * * * *',
  run: () => turnCycles({ ...around, viewer: anonymous }),
})
