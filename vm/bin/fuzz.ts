import fc from 'fast-check'
import * as properties from '../conformance/fuzz/properties.ts'

/** `npm run fuzz:vm -- [runs] [seed] [name]`: every property, or one, for so many runs (100,000). Exit status 1 at the first failure. */
const runs = Number(process.argv[2] ?? 100_000)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
process.stdout.write(`seed ${seed}, ${runs} runs each\n`)
for (const [name, property] of Object.entries(properties)) {
  if (process.argv[4] !== undefined && process.argv[4] !== name) continue
  const started = performance.now()
  const result = fc.check(property as fc.IRawProperty<unknown, false>, { numRuns: runs, seed })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (result.failed) {
    if (result.errorInstance instanceof Error) process.stderr.write(`${result.errorInstance.message}\n`)
    process.stderr.write(`${name} failed:\n${fc.defaultReportMessage(result)}\n`)
    process.exitCode = 1
    break
  }
  process.stdout.write(`${name.padEnd(20)} ${result.numRuns} runs, ${seconds} s\n`)
}
