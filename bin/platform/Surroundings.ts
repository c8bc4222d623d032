import type { Config } from '@rose-ash/config'
import type { Registry } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import type { TokenVerifier } from '@rose-ash/subgraph/accessToken.ts'
import type { Knex } from 'knex'
import type { Logger } from 'pino'

/** What the parts of one process share. */
export interface Surroundings {
  readonly config: Config
  readonly databaseUrl: string
  readonly knex: Knex
  readonly clock: Clock
  readonly registry: Registry
  /** Says who is behind an access token; each is verified once in a process. */
  readonly verifyToken: TokenVerifier
  readonly logger: Logger
}
