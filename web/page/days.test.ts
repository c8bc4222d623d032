import { expect, test } from '@jest/globals'
import { addDays, dayOf, daysBetween, isDay, mondayOf, monthFrom, startOf } from './days.ts'

test.each([
  ['2027-01-15', '2027-01-15T00:00:00.000Z'],
  ['2027-03-28', '2027-03-28T00:00:00.000Z'],
  ['2027-03-29', '2027-03-28T23:00:00.000Z'],
  ['2027-10-31', '2027-10-30T23:00:00.000Z'],
  ['2027-11-01', '2027-11-01T00:00:00.000Z'],
])('%s begins at %s', (day, instant) => {
  expect(startOf(day).toISOString()).toBe(instant)
  expect(dayOf(startOf(day))).toBe(day)
  expect(dayOf(new Date(startOf(day).getTime() - 1))).toBe(addDays(day, -1))
})

test('weeks begin on Monday, months with the first', () => {
  expect(['2027-03-01', '2027-03-07', '2027-03-08'].map(mondayOf)).toEqual([
    '2027-03-01',
    '2027-03-01',
    '2027-03-08',
  ])
  expect([-1, 0, 11].map((months) => monthFrom('2027-01-31', months))).toEqual([
    '2026-12-01',
    '2027-01-01',
    '2027-12-01',
  ])
  expect(daysBetween('2028-02-28', '2028-03-02')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
})

test.each(['2027-02-29', '2027-2-1', '', 'today', '2027-13-01'])('%s is no day', (text) => {
  expect(isDay(text)).toBe(false)
})
