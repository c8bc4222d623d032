import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { runStep } from './check/runStep.ts'
import { UsageError } from './launch/UsageError.ts'

/**
 * `npm run soak -- --minutes 60`: the tests again and again, in another order each time, until the time is over or a round fails.
 * It finds what depends on order, on timing or on what another test left behind. `npm run soak -- --shop 1000`: so many rounds of
 * the race of buyers instead.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { minutes, shop } = readOptions(args)
  if (shop > 0) return soakShop(shop)
  const deadline = Date.now() + minutes * 60_000
  for (let round = 1; Date.now() < deadline; round++) {
    const seed = randomInt(2 ** 31 - 1)
    const options = [
      '--selectProjects',
      'unit',
      'db',
      'supergraph',
      'journeys',
      '--randomize',
      `--seed=${seed}`,
    ]
    const { passed, output, seconds } = await runStep({
      name: 'tests',
      command: [process.execPath, 'bin/run.mjs', 'test', ...options],
    })
    const count = output.trimEnd().split('\n').at(-1)
    console.log(`Round ${round}, seed ${seed}: ${count}, ${seconds.toFixed(0)} s`)
    if (passed) continue
    console.log(output)
    console.error(`Repeat it with: npm test -- ${options.join(' ')}`)
    process.exitCode = 1
    return
  }
}

/** All rounds on one database, so that whatever a round leaves behind meets the next. */
async function soakShop(rounds: number): Promise<void> {
  const { passed, output, seconds } = await runStep({
    name: 'shop',
    command: [
      process.execPath,
      'bin/run.mjs',
      'test',
      '--selectProjects',
      'supergraph',
      `--globals=${JSON.stringify({ shopRounds: rounds })}`,
      '--runTestsByPath',
      'tests/supergraph/shopRaces.test.ts',
    ],
  })
  console.log(`${rounds} rounds, ${seconds.toFixed(0)} s`)
  if (passed) return
  console.log(output)
  process.exitCode = 1
}

function readOptions(args: readonly string[]): { readonly minutes: number; readonly shop: number } {
  const options = {
    minutes: { type: 'string', default: '60' },
    shop: { type: 'string', default: '0' },
  } as const
  try {
    const { minutes, shop } = parseArgs({ args: [...args], options }).values
    if (/^\d+$/.test(minutes) && /^\d+$/.test(shop)) return { minutes: Number(minutes), shop: Number(shop) }
  } catch {
    // The sentence below says what is understood.
  }
  throw new UsageError('Use npm run soak, with --minutes 20 or with --shop 1000, in whole numbers.')
}
