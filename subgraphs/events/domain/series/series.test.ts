import { describe, expect, test } from '@jest/globals'
import { checkSeries } from './checkSeries.ts'
import { describeRule } from './describeRule.ts'
import { divideSeries } from './divideSeries.ts'
import { expandSeries } from './expandSeries.ts'
import { parseRule } from './parseRule.ts'
import { instantOf, lastDayOf, spanOf, timesOf } from './wallClock.ts'

const once = { rule: null, extraDates: [], exceptDates: [] }

describe('the wall clock', () => {
  test.each([
    // an ordinary day, summer and winter
    ['2027-07-01T18:30:00', 'Europe/London', '2027-07-01T17:30:00.000Z'],
    ['2027-01-01T18:30:00', 'Europe/London', '2027-01-01T18:30:00.000Z'],
    // skipped: as much later as the clocks skip
    ['2027-03-28T01:30:00', 'Europe/London', '2027-03-28T01:30:00.000Z'],
    ['2027-03-14T02:30:00', 'America/New_York', '2027-03-14T07:30:00.000Z'],
    ['2027-10-03T02:15:00', 'Australia/Lord_Howe', '2027-10-02T15:45:00.000Z'],
    // shown twice: the first time
    ['2027-10-31T01:30:00', 'Europe/London', '2027-10-31T00:30:00.000Z'],
    ['2027-11-07T01:30:00', 'America/New_York', '2027-11-07T05:30:00.000Z'],
    ['2027-04-04T01:45:00', 'Australia/Lord_Howe', '2027-04-03T14:45:00.000Z'],
  ])('%s in %s is %s', (local, timezone, instant) => {
    expect(instantOf(local, timezone).toISOString()).toBe(instant)
  })

  test('what lasts over a change of the clocks ends when they say so', () => {
    const night = spanOf('2027-03-20T23:00:00', '2027-03-21T05:00:00')
    const { startsAt, endsAt } = timesOf('2027-03-27T23:00:00', night, 'Europe/London')
    expect((endsAt.getTime() - startsAt.getTime()) / 3_600_000).toBe(5)
  })

  test.each([
    ['2027-05-03T00:00:00', '2027-05-02'],
    ['2027-05-03T00:30:00', '2027-05-03'],
  ])('what ends on %s has %s as its last day', (localEnd, day) => {
    expect(lastDayOf(localEnd)).toBe(day)
  })

  test('nothing ends before it begins, not even in an hour that is skipped', () => {
    const short = spanOf('2027-03-21T01:30:00', '2027-03-21T02:00:00')
    const { startsAt, endsAt } = timesOf('2027-03-28T01:30:00', short, 'Europe/London')
    expect((endsAt.getTime() - startsAt.getTime()) / 60_000).toBe(30)
  })
})

describe('a rule', () => {
  test.each([
    ['FREQ=WEEKLY;BYDAY=SA', 'FREQ=WEEKLY;BYDAY=SA'],
    ['RRULE:byday=sa;freq=weekly', 'FREQ=WEEKLY;BYDAY=SA'],
    ['FREQ=DAILY;UNTIL=20270601', 'FREQ=DAILY;UNTIL=20270601T235959'],
    ['FREQ=DAILY;UNTIL=20270601T190000', 'FREQ=DAILY;UNTIL=20270601T190000'],
    ['FREQ=DAILY;UNTIL=20270601T180000Z', 'FREQ=DAILY;UNTIL=20270601T190000'],
    ['FREQ=DAILY;UNTIL=20270101T180000Z', 'FREQ=DAILY;UNTIL=20270101T180000'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
  ])('%s is kept as %s', (text, kept) => {
    expect(parseRule(text, 'Europe/London')).toEqual({ ok: true, value: kept })
  })

  test.each([
    ['every Saturday', null],
    ['BYDAY=SA', 'FREQ'],
    ['FREQ=SECONDLY', 'FREQ'],
    ['FREQ=HOURLY', 'FREQ'],
    ['FREQ=WEEKLY;BYHOUR=1,2', 'BYHOUR'],
    ['FREQ=WEEKLY;FREQ=DAILY', null],
    ['FREQ=WEEKLY;INTERVAL=0', 'INTERVAL'],
    ['FREQ=WEEKLY;COUNT=1001', 'COUNT'],
    ['FREQ=WEEKLY;COUNT=3;UNTIL=20270101', 'UNTIL'],
    ['FREQ=WEEKLY;UNTIL=20270230', 'UNTIL'],
    ['FREQ=WEEKLY;BYDAY=XX', 'BYDAY'],
    ['FREQ=WEEKLY;BYDAY=1SA', 'BYDAY'],
    ['FREQ=WEEKLY;BYMONTHDAY=3', 'BYMONTHDAY'],
    ['FREQ=MONTHLY;BYWEEKNO=3', 'BYWEEKNO'],
    ['FREQ=MONTHLY;BYSETPOS=1', 'BYSETPOS'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY'],
  ])('%s is refused at %s', (text, part) => {
    expect(parseRule(text, 'Europe/London')).toMatchObject({
      ok: false,
      errors: [{ __typename: 'InvalidRecurrenceError', part, path: ['input', 'rule'] }],
    })
  })

  test.each([
    ['FREQ=WEEKLY;BYDAY=SA', 'every Saturday'],
    ['FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20270601T235959', 'every Tuesday and Thursday until 1 June 2027'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;COUNT=8', 'on Sunday of every second week 8 times'],
    ['FREQ=MONTHLY;BYDAY=-1TH', 'on the last Thursday of every month'],
    ['FREQ=MONTHLY;BYDAY=1SA,3SA', 'on the first Saturday and the third Saturday of every month'],
    ['FREQ=MONTHLY;BYMONTHDAY=15,22', 'every month on the 15th and 22nd of the month'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24', 'every year on the 24th of the month in December'],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'on the last Monday, Tuesday, Wednesday, Thursday or Friday of every month',
    ],
    ['FREQ=DAILY;COUNT=3', 'every day 3 times'],
    [null, 'on the dates listed'],
  ])('%s reads %s', (rule, words) => {
    expect(describeRule(rule)).toBe(words)
  })
})

describe('a series', () => {
  const weekly = {
    localStart: '2027-03-20T09:00:00',
    rule: 'FREQ=WEEKLY;BYDAY=SA',
    extraDates: ['2027-04-05T10:00:00'],
    exceptDates: ['2027-04-03T09:00:00'],
  }

  test('keeps its time on the clock, adds and leaves out', () => {
    expect(expandSeries(weekly, '2027-03-20T00:00:00', '2027-04-10T09:00:00')).toEqual([
      '2027-03-20T09:00:00',
      '2027-03-27T09:00:00',
      '2027-04-05T10:00:00',
      '2027-04-10T09:00:00',
    ])
  })

  test('ends with UNTIL on the clock, and counts from its first date', () => {
    const until = { ...weekly, ...once, rule: 'FREQ=WEEKLY;UNTIL=20270403T090000' }
    expect(expandSeries(until, '2027-03-20T00:00:00', '2028-01-01T00:00:00')).toHaveLength(3)
    const count = { ...weekly, ...once, rule: 'FREQ=WEEKLY;COUNT=3' }
    expect(expandSeries(count, '2027-03-27T00:00:00', '2028-01-01T00:00:00')).toHaveLength(2)
  })

  test('is cut in two at a date', () => {
    const counted = {
      ...weekly,
      rule: 'FREQ=WEEKLY;COUNT=10',
      exceptDates: ['2027-03-27T09:00:00', '2027-05-01T09:00:00'],
    }
    expect(divideSeries(counted, '2027-04-10T09:00:00')).toEqual({
      head: {
        rule: 'FREQ=WEEKLY;UNTIL=20270410T085959',
        extraDates: ['2027-04-05T10:00:00'],
        exceptDates: ['2027-03-27T09:00:00'],
      },
      tail: { rule: 'FREQ=WEEKLY;COUNT=7', extraDates: [], exceptDates: ['2027-05-01T09:00:00'] },
    })
  })

  const now = new Date('2027-03-01T12:00:00Z')
  test.each([
    ['begins on another day than its rule', { ...weekly, localStart: '2027-03-21T09:00:00' }, /2027-03-27/],
    ['never comes', { ...weekly, rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, /no date/],
    [
      'leaves out all there is',
      { ...weekly, ...once, rule: null, exceptDates: ['2027-03-20T09:00:00'] },
      /at least one/,
    ],
    [
      'has too many dates',
      { ...weekly, ...once, localStart: '2024-06-01T09:00:00', rule: 'FREQ=DAILY' },
      /1000/,
    ],
  ])('that %s is refused', (_, series, message) => {
    expect(checkSeries(series, 'Europe/London', now)).toMatchObject({
      ok: false,
      errors: [{ code: 'INVALID_RECURRENCE', message: expect.stringMatching(message) }],
    })
  })
})
