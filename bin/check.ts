import { runStep, type Step } from './check/runStep.ts'

const node = process.execPath

/** Exactly what CI runs, in its order. */
const steps: readonly Step[] = [
  { name: 'generated files are current', command: [node, 'bin/run.mjs', 'generate', '--check'] },
  { name: 'format', command: ['biome', 'check', '--linter-enabled=false', '.'] },
  { name: 'lint', command: ['biome', 'lint', '--error-on-warnings', '.'] },
  {
    name: 'types',
    command: [node, 'node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.json', '--noEmit'],
  },
  { name: 'templates', command: [node, 'web/checkTemplates.ts'] },
  {
    name: 'boundaries',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'err', '.'],
  },
  { name: 'dead code', command: ['knip', '--no-progress'] },
  {
    name: 'machine without eval',
    command: [node, '--disallow-code-generation-from-strings', 'vm/bin/interpreterOnly.ts'],
  },
  { name: 'tests', command: [node, 'bin/run.mjs', 'test'], aloud: true },
]

/**
 * `npm run check`: every step, with its time. A failed one shows what it said and the rest still run, so that one look tells
 * everything; the tests come last and so does their count.
 */
export async function run(): Promise<void> {
  const failed: string[] = []
  for (const step of steps) {
    const { passed, output, seconds } = await runStep(step)
    const line = `${passed ? '✓' : '✗'} ${step.name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s`
    // The tests end with their own count, which is the last thing to read.
    if (!step.aloud) console.log(line)
    if (passed) continue
    failed.push(step.name)
    if (!step.aloud) console.log(output.trimEnd())
  }
  if (failed.length === 0) return
  console.error(`Failed: ${failed.join(', ')}.`)
  process.exitCode = 1
}
