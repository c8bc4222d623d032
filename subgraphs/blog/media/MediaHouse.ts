import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { MediaFolder } from './openMediaFolder.ts'

/** What keeping media draws on. */
export interface MediaHouse {
  readonly knex: Knex
  readonly clock: Clock
  readonly folder: MediaFolder
  /** Signs the tickets by which pictures may be sent. */
  readonly secret: string
}
