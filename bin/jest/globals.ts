import type * as Jest from '@jest/globals'

/** What `@jest/globals` is to the test file that runs now; `nativeRuntime` leads the name here. */
export let afterAll: typeof Jest.afterAll
export let afterEach: typeof Jest.afterEach
export let beforeAll: typeof Jest.beforeAll
export let beforeEach: typeof Jest.beforeEach
export let describe: typeof Jest.describe
export let expect: typeof Jest.expect
export let test: typeof Jest.test
export let jest: JestOfFile

/** As much of the `jest` object as needs no module registry of jest's own; for mocks there is `mock` of `node:test`. */
export type JestOfFile = Pick<typeof Jest.jest, 'setTimeout'>

export type GlobalsOfFile = Pick<
  typeof Jest,
  'afterAll' | 'afterEach' | 'beforeAll' | 'beforeEach' | 'describe' | 'expect' | 'test'
>

/** Modules are shared by the test files of a worker, so what they have imported from here changes with the file. */
export function beginFile(globals: GlobalsOfFile, jestOfFile: JestOfFile): void {
  ;({ afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } = globals)
  jest = jestOfFile
}
