import { parseArgs } from 'node:util'
import { subgraphNames } from '@rose-ash/config'
import { packBits } from '@rose-ash/market/domain/packBits.ts'
import type { Knex } from 'knex'
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
      say('Tidying up')
      await tidyUp(around.knex)
    }
  })
  console.log('  The world is there.')
}

/**
 * Leaves the tables as they would be if all had come about over years: every batch writes the kept counts anew, faster than
 * their dead rows are cleared away.
 */
async function tidyUp(knex: Knex): Promise<void> {
  await knex.raw('vacuum analyze')
  const { rows } = await knex.raw<{ rows: { small: string }[] }>(
    `select format('%I.%I', nspname, relname) as small from pg_class join pg_namespace on pg_namespace.oid = relnamespace
     where relkind = 'r' and nspname = any (?) and reltuples < 1000 and relpages > 1`,
    [[...subgraphNames]],
  )
  for (const { small } of rows) await knex.raw(`vacuum (full, analyze) ${small}`)
  await packBits(knex)
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
