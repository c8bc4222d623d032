import { describe, expect, test } from '@jest/globals'
import { contentLine, textLine } from './contentLine.ts'
import { timeProperty } from './dateTimes.ts'
import { plainText } from './plainText.ts'
import { timezoneLines } from './timezoneLines.ts'

describe('a content line', () => {
  test('escapes what has a meaning, and drops what may not stand in it', () => {
    expect(textLine('SUMMARY', 'Bread, butter; and \\ more\r\nin two lines\u0007')).toBe(
      'SUMMARY:Bread\\, butter\\; and \\\\ more\\nin two lines',
    )
  })

  test.each(['Ashcombe '.repeat(30), 'äöüß'.repeat(40), '🐝'.repeat(60), 'a'.repeat(67)])(
    'is folded at 75 octets, and no character is torn: %s',
    (text) => {
      const line = textLine('SUMMARY', text)
      for (const part of line.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75)
      expect(line.replaceAll('\r\n ', '')).toBe(`SUMMARY:${text}`)
    },
  )

  test('of 75 octets stays in one piece', () => {
    expect(contentLine('SUMMARY', 'a'.repeat(67))).not.toContain('\r\n')
    expect(contentLine('SUMMARY', 'a'.repeat(68))).toContain('\r\n a')
  })
})

test.each([
  [{ allDay: true, timezone: 'Europe/London' }, 'DTSTART;VALUE=DATE:20270328'],
  [{ allDay: false, timezone: 'Europe/London' }, 'DTSTART;TZID=Europe/London:20270328T183000'],
  [{ allDay: false, timezone: 'UTC' }, 'DTSTART:20270328T183000Z'],
])('a time of %j is written %s', (form, line) => {
  expect(timeProperty('DTSTART', form, ['2027-03-28 18:30:00']).join(':')).toBe(line)
})

describe('a time zone', () => {
  const lines = (zone: string, until = '2037-01-15T00:00:00Z') =>
    timezoneLines(zone, new Date('2027-01-15T00:00:00Z'), new Date(until))

  test('lists its changes by the clock before each', () => {
    expect(lines('Europe/London', '2028-01-15T00:00:00Z')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/London',
      'BEGIN:STANDARD',
      'DTSTART:20261025T020000',
      'RDATE:20261025T020000,20271031T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0000',
      'TZNAME:GMT',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20270328T010000',
      'TZOFFSETFROM:+0000',
      'TZOFFSETTO:+0100',
      'TZNAME:BST',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ])
  })

  test('may change by half an hour, south of the equator', () => {
    expect(lines('Australia/Lord_Howe')).toEqual(
      expect.arrayContaining([
        'DTSTART:20261004T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU',
        'TZOFFSETFROM:+1030',
        'TZOFFSETTO:+1100',
      ]),
    )
  })

  test('comes again by a rule where its changes show one', () => {
    expect(lines('Europe/London')).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU')
    expect(lines('America/New_York')).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU')
  })

  test('may not change at all', () => {
    expect(lines('Asia/Kolkata').filter((line) => line === 'BEGIN:STANDARD')).toHaveLength(1)
    expect(lines('Asia/Kolkata')).toContain('TZOFFSETTO:+0530')
  })
})

test('the text of HTML keeps its lines', () => {
  expect(
    plainText('<p>Bread &amp; <strong>butter</strong>.</p>\n<ul><li>an apron</li><li>a&nbsp;jar</li></ul>'),
  ).toBe('Bread & butter.\n- an apron\n- a jar')
})
