import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '@rose-ash/config'
import { placeFor } from '@rose-ash/db/embedded/place.ts'
import { familyMegabytes, residentMegabytes } from './bench/memory.ts'
import { requestPages } from './bench/requestPages.ts'
import { startClone } from './bench/startClone.ts'
import { freePorts } from './platform/freePorts.ts'

const pages = 1000

/**
 * `npm run bench:start`: how long `npm start` takes on an empty data directory (cold) and on a full one (warm), and the memory of
 * its process, and of PostgreSQL beside it, after a thousand pages.
 */
export async function run(): Promise<void> {
  const dataDir = join(repositoryRoot, '.data', 'bench')
  const { home, cluster } = placeFor(dataDir)
  const empty = () => {
    for (const folder of [home, dataDir]) rmSync(folder, { recursive: true, force: true })
  }
  empty()
  try {
    // The data belongs to its public origins, so both starts have the same ports.
    const firstPort = await freePorts(9)
    const cold = await startClone({ dataDir, firstPort })
    await cold.stop()
    report('cold start', cold.seconds, 's', 20)
    const warm = await startClone({ dataDir, firstPort })
    try {
      report('warm start', warm.seconds, 's', 5)
      await requestPages(warm.config, pages)
      report(`memory after ${pages} pages`, residentMegabytes(warm.process.pid ?? 0), 'MB', 400)
      const postmaster = Number.parseInt(readFileSync(join(cluster, 'postmaster.pid'), 'utf8'), 10)
      report('PostgreSQL beside it', familyMegabytes(postmaster), 'MB')
    } finally {
      await warm.stop()
    }
  } finally {
    empty()
  }
}

function report(what: string, value: number, unit: string, aim?: number): void {
  const amount = `${value.toFixed(unit === 's' ? 1 : 0)} ${unit}`
  console.log(`${what.padEnd(26)} ${amount.padStart(8)}${aim === undefined ? '' : `   aim ${aim} ${unit}`}`)
}
