import type { Config } from '@rose-ash/config'
import { repositoryRoot } from '@rose-ash/config'
import { keepPublicOrigins, migrate, roomSchemas } from '@rose-ash/db'
import type { Knex } from 'knex'
import { originsOf } from './originsOf.ts'

/**
 * Brings the tables up to date and makes sure that the data belongs to the configured origins.
 *
 * @throws MigrationError, OriginsChanged
 */
export async function prepareDatabase(
  knex: Knex,
  config: Config,
  onProgress: (sentence: string) => void,
): Promise<void> {
  await migrate({ knex, schemas: roomSchemas(repositoryRoot), onProgress })
  await keepPublicOrigins(knex, { home: config.home.publicUrl, ...originsOf(config) })
}
