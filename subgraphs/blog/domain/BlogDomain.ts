import type { Clock, Viewer } from '@rose-ash/domain'
import type { Knex } from 'knex'

/** What every verb of the blog works with. */
export interface BlogDomain {
  readonly knex: Knex
  readonly clock: Clock
  readonly viewer: Viewer
}
