import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { runStep } from './check/runStep.ts'
import { UsageError } from './launch/UsageError.ts'

/**
 * `npm run soak -- --minutes 60`: the tests again and again, in another order each time, until the time is over or a round fails.
 * It finds what depends on order, on timing or on what another test left behind.
 */
export async function run(args: readonly string[]): Promise<void> {
  const deadline = Date.now() + readMinutes(args) * 60_000
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

function readMinutes(args: readonly string[]): number {
  try {
    const { values } = parseArgs({ args: [...args], options: { minutes: { type: 'string', default: '60' } } })
    if (/^\d+$/.test(values.minutes)) return Number(values.minutes)
  } catch {
    // The sentence below says what is understood.
  }
  throw new UsageError('Use npm run soak, or npm run soak -- --minutes 20 with a whole number.')
}
