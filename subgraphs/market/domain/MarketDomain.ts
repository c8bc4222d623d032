import type { Clock, Viewer } from '@rose-ash/domain'
import type { Knex } from 'knex'

/** What every verb of the market works with. */
export interface MarketDomain {
  readonly knex: Knex
  readonly clock: Clock
  readonly viewer: Viewer
  /** ISO 4217 code of the currency that new shops sell in. */
  readonly currency: string
}
