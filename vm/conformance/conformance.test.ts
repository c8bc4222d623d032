import { afterAll, describe, expect, test } from '@jest/globals'
import { readSuites } from './readSuites.ts'
import { runCase, ways } from './runCase.ts'

const suites = readSuites()
const passed = new Map<string, number>()

test('there are at least eleven suites', () => {
  expect(suites.length).toBeGreaterThanOrEqual(11)
})

describe.each(suites)('$suite', ({ suite, cases }) => {
  test.each(cases)('$name', (each) => {
    for (const way of ways) {
      expect({ way: way.name, wrong: runCase(each, way) }).toEqual({ way: way.name, wrong: undefined })
      const key = `${suite} ${way.name}`
      passed.set(key, (passed.get(key) ?? 0) + 1)
    }
  })
})

afterAll(() => {
  const rows = suites.map(({ suite, cases }) => {
    const counts = ways.map(({ name }) => `${name} ${passed.get(`${suite} ${name}`) ?? 0}/${cases.length}`)
    return `  ${suite.padEnd(12)} ${counts.join('  ')}`
  })
  // Beside jest's own report: its standard output is not shown by npm test.
  process.stderr.write(`\nconformance, cases passed in each way:\n${rows.join('\n')}\n`)
})
