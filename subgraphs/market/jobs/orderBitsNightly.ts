import type { Job } from '@rose-ash/jobs'
import type { Knex } from 'knex'
import { orderBits } from '../domain/orderBits.ts'

/** Every night, what searches read is laid side by side again. */
export const orderBitsNightly = (knex: Knex): Job => ({ schedule: '50 3 * * *', run: () => orderBits(knex) })
