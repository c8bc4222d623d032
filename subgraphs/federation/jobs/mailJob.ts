import { MailPort, type Registry } from '@rose-ash/contracts'
import type { Job } from '@rose-ash/jobs'
import type { Knex } from 'knex'
import { handOverLetters } from '../domain/account/mail/handOverLetters.ts'

/** Hands letters over to account: when one is written, and once a minute for those of a moment when nobody could. */
export const mailJob = (knex: Knex, registry: Registry): Job => ({
  schedule: '* * * * *',
  run: () => handOverLetters(knex, registry.find(MailPort, 'account')),
})
