import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { repositoryRoot } from '@rose-ash/config'
import { placeFor } from '@rose-ash/db/embedded/place.ts'
import { addScale } from './bench/addScale.ts'
import { measureCosts } from './bench/measureCosts.ts'
import { measureWorld } from './bench/measureWorld.ts'
import { reportOf } from './bench/reportOf.ts'
import { UsageError } from './launch/UsageError.ts'
import { freePorts } from './platform/freePorts.ts'

/** A world in which every list is longer than a page of it. */
const step = 1000

/**
 * `npm run bench:pages`: pages of each site, not cached, on the cooperative's world and beside 100,000 generated products,
 * posts, events and members: requests a second, latency, SQL statements, buffers and processor time, the last also as a ratio
 * to the product list written by hand. The table goes to docs/benchmarks/pages.md; `--scale` and `--requests` change the sizes.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { scale, requests } = readSizes(args)
  const dataDir = join(repositoryRoot, '.data', 'bench-pages')
  const empty = () => {
    for (const folder of [placeFor(dataDir).home, dataDir]) rmSync(folder, { recursive: true, force: true })
  }
  empty()
  try {
    // the data belongs to its public origins, so every start has the same ports
    const firstPort = await freePorts(9)
    console.log('On the world of the cooperative')
    const small = await measureWorld({ dataDir, firstPort, requests })
    console.log(`Adding ${step} of everything`)
    await addScale({ dataDir, firstPort, scale: step })
    const between = await measureCosts({ dataDir, firstPort })
    console.log(`Adding ${scale - step} more`)
    await addScale({ dataDir, firstPort, scale: scale - step })
    const large = await measureWorld({ dataDir, firstPort, requests })
    const report = reportOf({ small, between, large, step, scale, requests })
    console.log(report)
    if (args.length === 0) writeFileSync(join(repositoryRoot, 'docs', 'benchmarks', 'pages.md'), report)
  } finally {
    empty()
  }
}

function readSizes(args: readonly string[]): { scale: number; requests: number } {
  const options = { scale: { type: 'string' }, requests: { type: 'string' } } as const
  const { values } = parseArgs({ args: [...args], options })
  const scale = Number(values.scale ?? 100_000)
  const requests = Number(values.requests ?? 1000)
  if (!Number.isInteger(scale) || scale <= step || !Number.isInteger(requests) || requests < 10)
    throw new UsageError('Use npm run bench:pages, or npm run bench:pages -- --scale 2000 --requests 200.')
  return { scale, requests }
}
