import { parseArgs } from 'node:util'
import { subgraphNames } from '@rose-ash/config'
import { UsageError } from './launch/UsageError.ts'
import { createRoom } from './platform/createRoom.ts'
import { scaleWorld, seedWorld } from './platform/seedWorld.ts'
import { withDatabase } from './platform/withDatabase.ts'

/**
 * `npm run seed`: the cooperative's world, where it is missing; `npm run seed -- --scale 100000` adds a generated one of that
 * many products, posts, events and members, for benchmarks.
 */
export async function run(args: readonly string[]): Promise<void> {
  const count = readScale(args)
  await withDatabase('seed', async (around, say) => {
    await seedWorld(around, say)
    if (count > 0) {
      // Some seeds ask other rooms through their ports.
      for (const name of subgraphNames) await createRoom(name, around)
      await scaleWorld(around, count, say)
      say('Gathering statistics')
      await around.knex.raw('vacuum analyze')
    }
  })
  console.log('  The world is there.')
}

function readScale(args: readonly string[]): number {
  const usage = 'Use npm run seed, or npm run seed -- --scale 100000 with a whole number.'
  let scale: string | undefined
  try {
    scale = parseArgs({ args: [...args], options: { scale: { type: 'string' } } }).values.scale
  } catch {
    throw new UsageError(usage)
  }
  if (scale !== undefined && !/^\d+$/.test(scale)) throw new UsageError(usage)
  return Number(scale ?? 0)
}
