import { readSuites } from '../conformance/readSuites.ts'
import { runCase, ways } from '../conformance/runCase.ts'

/**
 * Runs every conformance case where no code may be made from text:
 * `node --disallow-code-generation-from-strings vm/bin/interpreterOnly.ts`. Exit status 1 when a case fails, 2 when
 * the flag is missing.
 */
function main(): number {
  try {
    new Function('return 1')()
    process.stderr.write('code may be generated here: give node --disallow-code-generation-from-strings\n')
    return 2
  } catch {
    process.stdout.write('new Function throws, as it should\n')
  }
  let failures = 0
  for (const { suite, cases } of readSuites()) {
    let passed = 0
    for (const each of cases) {
      for (const way of ways.filter(({ options }) => options.tier === 'interpreter')) {
        const { tier: _, ...options } = way.options
        const wrong = runCase(each, way) ?? runCase(each, { ...way, options })
        if (wrong === undefined) continue
        failures += 1
        process.stderr.write(`${suite}: ${each.name} (${way.name}): ${wrong}\n`)
      }
      passed += 1
    }
    process.stdout.write(`${suite.padEnd(12)} ${passed} cases\n`)
  }
  process.stdout.write(failures === 0 ? 'all passed\n' : `${failures} failures\n`)
  return failures === 0 ? 0 : 1
}

process.exitCode = main()
