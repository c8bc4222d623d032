import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { repositoryRoot } from '@rose-ash/config'
import { placeFor } from '@rose-ash/db/embedded/place.ts'
import { addScale } from './bench/addScale.ts'
import { measureShop } from './bench/shop/measureShop.ts'
import { shopReport } from './bench/shop/shopReport.ts'
import { UsageError } from './launch/UsageError.ts'
import { freePorts } from './platform/freePorts.ts'

/** A world in which every list is longer than a page of it. */
const step = 1000

/**
 * `npm run bench:shop`: browsing, searching and checking out beside 1,000 and beside 100,000 generated products: requests a
 * second, latency, SQL statements, and how much more of the database a page touches. The table goes to docs/benchmarks/shop.md;
 * `--scale`, `--requests` and `--checkouts` change the sizes.
 */
export async function run(args: readonly string[]): Promise<void> {
  const sizes = readSizes(args)
  const dataDir = join(repositoryRoot, '.data', 'bench-shop')
  const empty = () => {
    for (const folder of [placeFor(dataDir).home, dataDir]) rmSync(folder, { recursive: true, force: true })
  }
  empty()
  try {
    // the data belongs to its public origins, so every start has the same ports
    const place = { dataDir, firstPort: await freePorts(9) }
    console.log(`Beside ${step} of everything`)
    await addScale({ ...place, scale: step })
    const small = await measureShop({ ...place, ...sizes })
    console.log(`Beside ${sizes.scale} of everything`)
    await addScale({ ...place, scale: sizes.scale - step })
    const large = await measureShop({ ...place, ...sizes })
    const report = shopReport({ small, large, step, ...sizes })
    console.log(report)
    if (args.length === 0) writeFileSync(join(repositoryRoot, 'docs', 'benchmarks', 'shop.md'), report)
  } finally {
    empty()
  }
}

function readSizes(args: readonly string[]): { scale: number; requests: number; checkouts: number } {
  const size = { type: 'string' } as const
  const options = { scale: size, requests: size, checkouts: size }
  const { values } = parseArgs({ args: [...args], options })
  const scale = Number(values.scale ?? 100_000)
  const requests = Number(values.requests ?? 500)
  const checkouts = Number(values.checkouts ?? 300)
  const isSensible = [scale, requests, checkouts].every(Number.isInteger) && scale > step
  if (!isSensible || requests < 10 || checkouts < 10)
    throw new UsageError(
      'Use npm run bench:shop, or npm run bench:shop -- --scale 2000 --requests 50 --checkouts 20.',
    )
  return { scale, requests, checkouts }
}
