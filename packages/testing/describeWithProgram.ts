import { describe, test } from '@jest/globals'
import { testEnvironment } from '@rose-ash/config'
import { findProgram } from './findProgram.ts'

/**
 * Tests that need a program which npm cannot bring. Where it is not installed they are skipped and listed as such; with
 * CI=true its absence is a failure.
 *
 * @param names what the program may be called
 */
export function describeWithProgram(
  title: string,
  names: readonly [string, ...string[]],
  define: (path: string) => void,
): void {
  const path = findProgram(...names)
  if (path !== null) {
    describe(title, () => define(path))
  } else if (testEnvironment().strict) {
    test(title, () => {
      throw new Error(`${names[0]} is not installed on this machine.`)
    })
  } else {
    describe.skip(`${title} (needs ${names[0]})`, () => define(names[0]))
  }
}
