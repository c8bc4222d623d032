import { describe, expect, test } from '@jest/globals'
import { DateScalar, DateTime, LocalDateTime } from './scalars.ts'

describe('DateTime', () => {
  test.each(['2027-03-28T17:30:00Z', '2027-03-28T18:30:00+01:00', '2027-03-28T17:30:00.000Z'])(
    'reads %s',
    (text) => {
      expect(DateTime.parseValue(text)).toEqual(new Date('2027-03-28T17:30:00Z'))
    },
  )

  test.each(['2027-03-28', '2027-03-28T17:30:00', 'soon', '', 5, null])(
    'refuses %p and says what it wants',
    (value) => {
      expect(() => DateTime.parseValue(value)).toThrow(/an instant such as/)
    },
  )

  test('writes UTC with milliseconds', () => {
    expect(DateTime.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z')
  })
})

test.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-2-9', false],
])('%s as a date: %p', (text, valid) => {
  const parse = () => DateScalar.parseValue(text)
  if (valid) expect(parse()).toBe(text)
  else expect(parse).toThrow(/a date such as/)
})

test('a wall clock has no zone, and comes from PostgreSQL with a space', () => {
  expect(LocalDateTime.parseValue('2027-03-28T18:30')).toBe('2027-03-28T18:30')
  expect(() => LocalDateTime.parseValue('2027-03-28T18:30Z')).toThrow(/wall-clock/)
  expect(() => LocalDateTime.parseValue('2027-03-28T25:30:00')).toThrow(/wall-clock/)
  expect(LocalDateTime.serialize('2027-03-28 18:30:00')).toBe('2027-03-28T18:30:00')
})
