import type { SiteName } from '@rose-ash/config/rooms.ts'
import type { Clock, Viewer } from '@rose-ash/domain'
import type { Knex } from 'knex'

/** What every verb of federation works with. */
export interface FederationDomain {
  readonly knex: Knex
  readonly clock: Clock
  readonly viewer: Viewer
  /** The public origin of each site; the addresses of actors begin with them. */
  readonly origins: Readonly<Record<SiteName, string>>
}
