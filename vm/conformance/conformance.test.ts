import { afterAll, describe, expect, test } from '@jest/globals'
import { standardLibrary } from '../primitives/standardLibrary.ts'
import { readSuites } from './readSuites.ts'
import { runCase, ways } from './runCase.ts'

const suites = readSuites()
const passed = new Map<string, number>()

test('there are at least eleven suites', () => {
  expect(suites.length).toBeGreaterThanOrEqual(11)
})

test('every standard function is called, also with nil and with another kind of value', () => {
  const names = new Set(suites.flatMap(({ cases }) => cases.map(({ name }) => name)))
  const sources = suites
    .filter(({ suite }) => suite !== 'arguments')
    .flatMap(({ cases }) => cases.map(({ source }) => source))
  const isCalled = (name: string) =>
    sources.some((source) => source.includes(`(${name} `) || source.includes(`(${name})`))
  const missing = [...standardLibrary.values()].flatMap(({ name, arity: [, most] }) => [
    ...(isCalled(name) ? [] : [name]),
    ...(most === 0 || names.has(`${name} of nil`) ? [] : [`${name} of nil`]),
    ...(most === 0 || [...names].some((each) => each.startsWith(`${name} of a `)) ? [] : [`${name} of a …`]),
  ])
  expect(missing).toEqual([])
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
