import type { Job } from '@rose-ash/jobs'
import type { Knex } from 'knex'
import { packBits } from '../domain/packBits.ts'

/** What searches read stands in as few pages as it can again. */
export const packBitsNightly = (knex: Knex): Job => ({ schedule: '50 3 * * *', run: () => packBits(knex) })
