import { loadConfig } from '@rose-ash/config'
import { openDatabase } from './openDatabase.ts'
import { prepareDatabase } from './prepareDatabase.ts'
import type { Surroundings } from './Surroundings.ts'
import { surround } from './surround.ts'

/**
 * Runs some work on the migrated database of this clone, whether or not the platform runs at the same time.
 *
 * @param say tells the operator how it goes
 */
export async function withDatabase(
  name: string,
  work: (around: Surroundings, say: (sentence: string) => void) => Promise<void>,
  say = (sentence: string): void => console.log(`  ${sentence}`),
): Promise<void> {
  const loaded = loadConfig()
  const config = { ...loaded, database: { ...loaded.database, statementTimeoutMs: 0 } }
  const database = await openDatabase(config, say)
  const around = surround(config, database.url, name)
  try {
    await prepareDatabase(around, say)
    await work(around, say)
  } finally {
    await around.knex.destroy()
    await database.stop()
  }
}
