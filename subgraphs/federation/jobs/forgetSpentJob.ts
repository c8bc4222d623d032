import type { Clock } from '@rose-ash/domain'
import type { Job } from '@rose-ash/jobs'
import type { Knex } from 'knex'
import { forgetSpent } from '../domain/account/forgetSpent.ts'

export const forgetSpentJob = ({ knex, clock }: { knex: Knex; clock: Clock }): Job => ({
  schedule: '11 * * * *',
  run: () => forgetSpent(knex, clock.now()),
})
