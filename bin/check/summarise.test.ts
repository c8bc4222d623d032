import { describe, expect, test } from '@jest/globals'
import { type JestResults, summarise } from './summarise.ts'

const results = (...files: readonly (readonly string[])[]): JestResults => {
  const statuses = files.flat()
  const of = (status: string) => statuses.filter((each) => each === status).length
  return {
    numPassedTests: of('passed'),
    numFailedTests: of('failed'),
    numFailedTestSuites: 0,
    testResults: files.map((file, index) => ({
      name: `file${index}.test.ts`,
      status: file.includes('failed') || file.length === 0 ? 'failed' : 'passed',
      assertionResults: file.map((status, n) => ({ fullName: `test ${index}.${n}`, status })),
    })),
  }
}

describe('summarise', () => {
  test('all passed', () => {
    expect(summarise([results(['passed', 'passed'], ['passed'])], true)).toEqual({
      lines: ['3 passed, 0 failed'],
      failed: false,
    })
  })

  test('a failure fails', () => {
    expect(summarise([results(['passed', 'failed'])], false)).toEqual({
      lines: ['1 passed, 1 failed'],
      failed: true,
    })
  })

  test('runs add up, and one without results is a failure', () => {
    expect(summarise([results(['passed']), results(['passed', 'failed'])], true).lines).toEqual([
      '2 passed, 1 failed',
    ])
    expect(summarise([results(['passed']), null], false)).toEqual({
      lines: ['jest wrote no results', '1 passed, 1 failed'],
      failed: true,
    })
  })

  test('a file that does not load is a failure', () => {
    expect(summarise([results(['passed'], [])], false)).toEqual({
      lines: ['1 passed, 1 failed'],
      failed: true,
    })
  })

  test('a skipped test is told, and fails only where skipping is not allowed', () => {
    const skipped = [results(['passed', 'pending'])]
    expect(summarise(skipped, false)).toEqual({
      lines: ['Skipped, for want of a program on this machine:', '  test 0.1', '1 passed, 0 failed'],
      failed: false,
    })
    expect(summarise(skipped, true)).toMatchObject({ failed: true })
    expect(summarise(skipped, true).lines.at(-1)).toBe('1 passed, 1 failed')
  })
})
