import type { Config } from '@rose-ash/config'
import type { Registry } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { Logger } from 'pino'

/** What the parts of one process share. */
export interface Surroundings {
  readonly config: Config
  readonly databaseUrl: string
  readonly knex: Knex
  readonly clock: Clock
  readonly registry: Registry
  readonly logger: Logger
}
