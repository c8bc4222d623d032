import { expect, test } from '@jest/globals'
import { instantOf, londonTime, shownAt } from './londonTime.ts'

test.each([
  ['2027-01-10T18:00', '2027-01-10T18:00:00.000Z'],
  ['2027-07-10T18:00', '2027-07-10T17:00:00.000Z'],
  ['2027-10-31T01:30', '2027-10-31T00:30:00.000Z'],
])('the clock shows %s at %s', (shown, instant) => {
  expect(instantOf(shown).toISOString()).toBe(instant)
  expect(shownAt(new Date(instant))).toBe(shown)
})

test('an hour that the clock leaves out comes after it', () => {
  expect(shownAt(instantOf('2027-03-28T01:30'))).toBe('2027-03-28T02:30')
})

test('what is no time is refused', () => {
  expect(londonTime.safeParse('tomorrow').success).toBe(false)
})
