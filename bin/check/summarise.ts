interface JestTest {
  readonly fullName: string
  readonly status: string
}

/** The part of jest's JSON results that we read. */
export interface JestResults {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly assertionResults: readonly JestTest[]
  }[]
}

export interface Summary {
  readonly lines: readonly string[]
  readonly failed: boolean
}

/**
 * The end of one or more runs of jest in words: skipped tests by name, then the count. A run without results and a file that
 * could not be loaded count as one failure each, and so does, when `strict`, each skipped test.
 */
export function summarise(runs: readonly (JestResults | null)[], strict: boolean): Summary {
  const results = runs.filter((run) => run !== null)
  const files = results.flatMap(({ testResults }) => testResults)
  const skipped = files.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === 'pending' || status === 'todo')
      .map(({ fullName }) => fullName),
  )
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const lost = runs.length - results.length
  const failed = sum(results.map(({ numFailedTests }) => numFailedTests))
  const failures = failed + brokenFiles + lost + (strict ? skipped.length : 0)
  const heading = strict
    ? 'Skipped, which CI counts as failed:'
    : 'Skipped, for want of a program on this machine:'
  return {
    lines: [
      ...(skipped.length > 0 ? [heading, ...skipped.map((name) => `  ${name}`)] : []),
      ...(lost > 0 ? ['jest wrote no results'] : []),
      `${sum(results.map(({ numPassedTests }) => numPassedTests))} passed, ${failures} failed`,
    ],
    failed: failures > 0,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
