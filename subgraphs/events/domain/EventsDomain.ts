import type { SiteName } from '@rose-ash/config/rooms.ts'
import type { Clock, Viewer } from '@rose-ash/domain'
import type { Knex } from 'knex'

/** What every verb of events works with. */
export interface EventsDomain {
  readonly knex: Knex
  readonly clock: Clock
  readonly viewer: Viewer
  /** The public origin of each site. */
  readonly origins: Readonly<Record<SiteName, string>>
}
