import type { SiteName } from '@rose-ash/config/rooms.ts'
import type { Registry } from '@rose-ash/contracts'
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
  /** Where federation is asked how people are called. */
  readonly registry: Registry
}
