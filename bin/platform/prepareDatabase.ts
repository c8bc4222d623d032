import { repositoryRoot } from '@rose-ash/config'
import { keepPublicOrigins, migrate, roomSchemas } from '@rose-ash/db'
import { installQueue } from '@rose-ash/jobs/installQueue.ts'
import { originsOf } from './originsOf.ts'
import type { Surroundings } from './Surroundings.ts'

/**
 * Brings the tables up to date, those of the queue too, since verbs enqueue before the first worker has started; and makes sure
 * that the data belongs to the configured origins.
 *
 * @throws MigrationError, OriginsChanged
 */
export async function prepareDatabase(
  { knex, config, databaseUrl: url, logger }: Surroundings,
  onProgress: (sentence: string) => void,
): Promise<void> {
  await migrate({ knex, schemas: roomSchemas(repositoryRoot), onProgress })
  await installQueue({ url, logger })
  await keepPublicOrigins(knex, { home: config.home.publicUrl, ...originsOf(config) })
}
