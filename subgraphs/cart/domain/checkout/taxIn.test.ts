import { expect, test } from '@jest/globals'
import { taxIn } from './taxIn.ts'

test.each([
  [1200, 2000, 200],
  [0, 2000, 0],
  [999, 0, 0],
  [105, 500, 5],
  // 0.5 is rounded up, less is not
  [3, 2000, 1],
  [2, 2000, 0],
  [9_900_000, 2000, 1_650_000],
])('of %i pence at %i basis points %i are tax', (total, rate, tax) => {
  expect(taxIn(total, rate)).toBe(tax)
})
