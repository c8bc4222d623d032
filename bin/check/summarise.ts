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
 * The end of a test run in words: skipped tests by name, then the count. A file that could not be loaded counts as one
 * failure, and so does, when `strict`, each skipped test.
 */
export function summarise(results: JestResults, strict: boolean): Summary {
  const skipped = results.testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === 'pending' || status === 'todo')
      .map(({ fullName }) => fullName),
  )
  const brokenFiles = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const failures = results.numFailedTests + brokenFiles + (strict ? skipped.length : 0)
  const heading = strict
    ? 'Skipped, which CI counts as failed:'
    : 'Skipped, for want of a program on this machine:'
  return {
    lines: [
      ...(skipped.length > 0 ? [heading, ...skipped.map((name) => `  ${name}`)] : []),
      `${results.numPassedTests} passed, ${failures} failed`,
    ],
    failed: failures > 0,
  }
}
