import type { SiteName } from '@rose-ash/config/rooms.ts'
import type { Clock, Viewer } from '@rose-ash/domain'
import type { Knex } from 'knex'

/** Where the sites are in public, for absolute addresses. */
export type Sites = Readonly<Record<SiteName, { readonly publicUrl: string }>>

/** What every verb of the blog works with. */
export interface BlogDomain {
  readonly knex: Knex
  readonly clock: Clock
  readonly viewer: Viewer
  readonly sites: Sites
}
