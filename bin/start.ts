import { parseArgs } from 'node:util'
import { type Config, loadConfig, siteNames } from '@rose-ash/config'
import { type Closer, createLogger, StartError, stopGracefully, stopOnSignals } from '@rose-ash/service'
import { endWithParent } from './platform/endWithParent.ts'
import { openDatabase } from './platform/openDatabase.ts'
import { partsOf } from './platform/partNames.ts'
import { prepareDatabase } from './platform/prepareDatabase.ts'
import { refuseTakenPorts } from './platform/refuseTakenPorts.ts'
import { seedOnce } from './platform/seedOnce.ts'
import { takeStartLock } from './platform/startLock.ts'
import { surround } from './platform/surround.ts'

/**
 * `npm start`: the whole platform in this process; `npm start -- --processes`: each part in one of its own. On an empty
 * database the cooperative's story is told first, unless `--empty` is given or this is production.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { processes, empty } = readOptions(args)
  const config = loadConfig()
  const say = (sentence: string) => console.log(`  ${sentence}`)
  const closers: Closer[] = []
  const stop = () => stopGracefully(...closers.splice(0))
  const logger = createLogger({ level: config.observability.logLevel, name: 'start' })
  stopOnSignals({ stop, logger })
  endWithParent()
  try {
    console.log('Rose Ash')
    const release = takeStartLock(config.dataDir)
    closers.unshift(release)
    await refuseTakenPorts(config)
    const database = await openDatabase(config, say)
    closers.unshift(database.stop)
    const around = surround(config, database.url, 'start')
    closers.unshift(() => around.knex.destroy())
    await prepareDatabase(around, say)
    if (!empty && config.environment !== 'production') await seedOnce(around, say)
    say('Opening the six sites')
    // Loaded when it is its turn: what can be refused has been refused by then, and one mode needs little of the other.
    const platform = processes
      ? await (await import('./platform/startInProcesses.ts')).startInProcesses({
          env: { DATABASE_URL: database.url },
          parts: partsOf(config),
          logger,
          onProgress: say,
        })
      : await (await import('./platform/startInOneProcess.ts')).startInOneProcess(around)
    closers.unshift(platform.stop)
    for (const line of addresses(config)) console.log(line)
    console.log(`\nReady after ${process.uptime().toFixed(1)} s. Ctrl-C stops everything.`)
    void platform.warm?.()
  } catch (error) {
    await stop()
    throw error
  }
}

function readOptions(args: readonly string[]): { processes: boolean; empty: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { processes: { type: 'boolean', default: false }, empty: { type: 'boolean', default: false } },
    })
    return values
  } catch (error) {
    const [problem] = String(error instanceof Error ? error.message : error).split('. ')
    throw new StartError(
      `npm start does not understand this: ${problem}`,
      'use --processes, --empty or neither',
    )
  }
}

const addresses = ({ home, sites, served, gateway }: Config): string[] => [
  '',
  `  ${home.publicUrl.padEnd(40)} the six doors`,
  ...siteNames
    .filter((name) => served.includes(name))
    .map((name) => `  ${sites[name].publicUrl.padEnd(40)} ${sites[name].title}`),
  `  ${gateway.publicUrl.padEnd(40)} GraphQL`,
]
