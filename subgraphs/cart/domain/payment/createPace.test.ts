import { expect, test } from '@jest/globals'
import { createPace } from './createPace.ts'

test('lets some through at once, and then one each time, for each key by itself', () => {
  let now = 0
  const pace = createPace({ clock: { now: () => new Date(now) }, atOnce: 3, everyMs: 1000 })
  const take = (count: number, key = 'a') => Array.from({ length: count }, () => pace.take(key))
  expect(take(4)).toEqual([true, true, true, false])
  expect(take(1, 'b')).toEqual([true])
  now = 999
  expect(take(1)).toEqual([false])
  now = 1000
  expect(take(2)).toEqual([true, false])
  now = 60_000
  expect(take(4)).toEqual([true, true, true, false])
})

test('remembers only so many keys', () => {
  const pace = createPace({ clock: { now: () => new Date(0) }, atOnce: 1, everyMs: 1000 })
  pace.take('first')
  for (let n = 0; n < 10_000; n += 1) pace.take(`other ${n}`)
  expect(pace.take('first')).toBe(true)
  expect(pace.take('other 9999')).toBe(false)
})
