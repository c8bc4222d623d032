import { done, failed, type Outcome } from '@rose-ash/domain'
import { Temporal } from 'temporal-polyfill'
import { invalidRecurrence } from './invalidRecurrence.ts'
import { localOf } from './wallClock.ts'

/** The parts of a rule by name (RFC 5545, 3.3.10). */
export type RuleParts = ReadonlyMap<string, string>

const number =
  (low: number, high: number, signed = false) =>
  (text: string) => {
    const value = Number(text)
    const size = signed ? Math.abs(value) : value
    return /^[+-]?\d+$/.test(text) && Number.isInteger(value) && size >= low && size <= high
  }
const every = (test: (text: string) => boolean) => (text: string) => text.split(',').every(test)
const weekday = /^[+-]?(\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/
const isUntil = (text: string) => /^\d{8}(T\d{6}Z?)?$/.test(text)

/** What each part may hold. In the order in which a rule is kept. */
const values: Readonly<Record<string, (text: string) => boolean>> = {
  FREQ: (text) => ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(text),
  INTERVAL: number(1, 999),
  COUNT: number(1, 1000),
  UNTIL: isUntil,
  WKST: (text) => weekday.exec(text)?.[2] === text,
  BYMONTH: every(number(1, 12)),
  BYWEEKNO: every(number(1, 53, true)),
  BYYEARDAY: every(number(1, 366, true)),
  BYMONTHDAY: every(number(1, 31, true)),
  BYDAY: every((text) => weekday.test(text)),
  BYSETPOS: every(number(1, 366, true)),
}

const hint: Readonly<Record<string, string>> = {
  FREQ: 'An event comes again DAILY, WEEKLY, MONTHLY or YEARLY.',
  COUNT: 'COUNT is a number from 1 to 1000.',
  UNTIL: 'UNTIL is a date such as 20271231, or a time such as 20271231T180000Z.',
  BYDAY: 'BYDAY lists weekdays such as TU,TH, or 1SA for the first Saturday of the month.',
}

/** Parts that make no sense with a frequency, after the table in RFC 5545, 3.3.10. */
const excluded: Readonly<Record<string, readonly string[]>> = {
  DAILY: ['BYWEEKNO', 'BYYEARDAY'],
  WEEKLY: ['BYWEEKNO', 'BYYEARDAY', 'BYMONTHDAY'],
  MONTHLY: ['BYWEEKNO', 'BYYEARDAY'],
  YEARLY: [],
}

/**
 * Reads a recurrence rule and answers it in the one form in which rules are kept: upper case, parts in a fixed order,
 * UNTIL on the wall clock of the zone.
 */
export function parseRule(text: string, timezone: string): Outcome<string> {
  const parts = partsOf(text.trim().replace(/^RRULE:/i, ''))
  if (parts === null) return refuse('A rule is written like FREQ=WEEKLY;BYDAY=SA, each part once.', null)
  for (const [name, value] of parts) {
    const isRight = values[name]
    if (!isRight) return refuse(`${name} is no part of a rule that an event can have.`, name)
    if (!isRight(value)) return refuse(hint[name] ?? `${name} cannot be ${value}.`, name)
  }
  const frequency = parts.get('FREQ')
  if (frequency === undefined) return refuse(hint.FREQ ?? '', 'FREQ')
  if (parts.has('COUNT') && parts.has('UNTIL'))
    return refuse('A rule ends by COUNT or by UNTIL, not by both.', 'UNTIL')
  const stranger = excluded[frequency]?.find((name) => parts.has(name))
  if (stranger) return refuse(`${stranger} does not go with FREQ=${frequency}.`, stranger)
  if (
    /\d/.test(parts.get('BYDAY') ?? '') &&
    (frequency === 'DAILY' || frequency === 'WEEKLY' || parts.has('BYWEEKNO'))
  )
    return refuse('Numbered weekdays such as 1SA go with MONTHLY and YEARLY only.', 'BYDAY')
  if (
    parts.has('BYSETPOS') &&
    ![...parts.keys()].some((name) => name.startsWith('BY') && name !== 'BYSETPOS')
  )
    return refuse('BYSETPOS chooses among days that another part such as BYDAY gives.', 'BYSETPOS')
  const until = parts.get('UNTIL')
  if (until === undefined) return done(writeRule(parts))
  const local = untilOnTheClock(until, timezone)
  if (local === null) return refuse(hint.UNTIL ?? '', 'UNTIL')
  return done(writeRule(new Map([...parts, ['UNTIL', local]])))
}

const refuse = (message: string, part: string | null): Outcome<never> =>
  failed(invalidRecurrence(message, part))

/** The parts of a rule that was written by `parseRule`, or of anything that looks like one; null for anything else. */
export function partsOf(rule: string): Map<string, string> | null {
  const parts = new Map<string, string>()
  for (const pair of rule.toUpperCase().split(';')) {
    const [, name, value] = /^([A-Z]+)=([^=]+)$/.exec(pair) ?? []
    if (name === undefined || value === undefined || parts.has(name)) return null
    parts.set(name, value)
  }
  return parts
}

export const writeRule = (parts: RuleParts): string =>
  Object.keys(values)
    .filter((name) => parts.has(name))
    .map((name) => `${name}=${parts.get(name)}`)
    .join(';')

/** `20271231` means to the end of that day. */
function untilOnTheClock(until: string, timezone: string): string | null {
  const [, year, month, day, hour = '23', minute = '59', second = '59', utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/.exec(until) ?? []
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  try {
    const plain = Temporal.PlainDateTime.from(iso, { overflow: 'reject' })
    return compact(utc ? localOf(new Date(`${iso}Z`), timezone) : plain.toString())
  } catch {
    return null
  }
}

/** `2027-12-31T18:00:00` as iCalendar writes it: `20271231T180000`. */
export const compact = (local: string): string => local.replaceAll(/[-:]/g, '').replace(' ', 'T')
