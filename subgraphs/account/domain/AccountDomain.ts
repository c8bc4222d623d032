import type { Clock, Viewer } from '@rose-ash/domain'
import type { Knex } from 'knex'

/** What every verb of the account room works with. */
export interface AccountDomain {
  readonly knex: Knex
  readonly clock: Clock
  readonly viewer: Viewer
}
