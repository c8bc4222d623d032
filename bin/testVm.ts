import { runStep, type Step } from './check/runStep.ts'

const node = process.execPath

const steps: readonly Step[] = [
  {
    name: 'suites, both tiers',
    command: [node, 'bin/run.mjs', 'test', '--selectProjects', 'unit', '--', 'vm/'],
    aloud: true,
  },
  {
    name: 'where no code may be generated',
    // Jest's contexts do not obey this flag.
    command: [node, '--disallow-code-generation-from-strings', 'vm/bin/interpreterOnly.ts'],
    aloud: true,
  },
]

/** `npm run test:vm`: everything that the template machine promises, on both tiers and where no code may be made from text. */
export async function run(): Promise<void> {
  for (const step of steps) {
    console.log(`== ${step.name}`)
    const { passed } = await runStep(step)
    if (!passed) process.exitCode = 1
  }
}
