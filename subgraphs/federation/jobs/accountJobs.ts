import type { Registry } from '@rose-ash/contracts'
import type { Job } from '@rose-ash/jobs'
import type { Accounts } from '../domain/AccountDomain.ts'
import { endSessionsJob } from './endSessionsJob.ts'
import { forgetSpentJob } from './forgetSpentJob.ts'
import { mailJob } from './mailJob.ts'

/** What accounts do in the background. */
export const accountJobs = (
  { knex, clock, sessions }: Pick<Accounts, 'knex' | 'clock' | 'sessions'>,
  registry: Registry,
): Readonly<Record<'mail' | 'endSessions' | 'forgetSpent', Job>> => ({
  mail: mailJob(knex, registry),
  endSessions: endSessionsJob(sessions),
  forgetSpent: forgetSpentJob({ knex, clock }),
})
