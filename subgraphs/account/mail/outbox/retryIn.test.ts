import { expect, test } from '@jest/globals'
import { retryIn } from './retryIn.ts'

test('waits twice as long each time, six hours at most, for three days', () => {
  const waits: number[] = []
  let age = 0
  for (let attempts = 1; ; attempts++) {
    const seconds = retryIn(attempts, age, 0.5)
    if (seconds === null) break
    waits.push(seconds)
    age += seconds * 1000
  }
  expect(waits.slice(0, 5)).toEqual([30, 60, 120, 240, 480])
  expect(Math.max(...waits)).toBe(6 * 3600)
  expect(age).toBeGreaterThan(2.7 * 86_400_000)
  expect(age).toBeLessThanOrEqual(3 * 86_400_000)
})

test('those who failed together do not come back together', () => {
  expect(retryIn(1, 0, 0)).toBe(24)
  expect(retryIn(1, 0, 1)).toBeCloseTo(36)
})
