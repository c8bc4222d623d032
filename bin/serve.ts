import { loadConfig } from '@rose-ash/config'
import { StartError, stopGracefully, stopOnSignals } from '@rose-ash/service'
import { UsageError } from './launch/UsageError.ts'
import { endWithParent } from './platform/endWithParent.ts'
import { isPartName, partNames } from './platform/partNames.ts'
import { startOne } from './platform/startOne.ts'
import { surround } from './platform/surround.ts'

/**
 * `node bin/run.mjs serve market`: one part of the platform in this process. It needs a database that has been migrated.
 * Under `npm start -- --processes` it tells its parent when it is ready, and ends when the parent is gone.
 */
export async function run([name]: readonly string[]): Promise<void> {
  if (!isPartName(name)) throw new UsageError(`Say which part to serve: one of ${partNames.join(', ')}.`)
  const config = loadConfig()
  if (config.database.url === null) {
    throw new StartError(
      'A part of the platform on its own needs a database',
      'set DATABASE_URL, or run npm start',
    )
  }
  const around = surround(config, config.database.url, name)
  const part = await startOne(name, around)
  const stop = () =>
    stopGracefully(
      () => part.stop(),
      () => around.knex.destroy(),
    )
  stopOnSignals({ stop, logger: around.logger })
  endWithParent()
  process.send?.('ready')
  void part.warm?.()
}
