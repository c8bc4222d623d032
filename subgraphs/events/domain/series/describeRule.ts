import { partsOf } from './parseRule.ts'

/** A rule as people say it: `every second Saturday until 1 June 2027`. */
export function describeRule(rule: string | null): string {
  const parts = rule === null ? null : partsOf(rule)
  if (parts === null) return 'on the dates listed'
  return [rhythm(parts), ...limits(parts), ending(parts)].filter((words) => words !== '').join(' ')
}

type Parts = ReadonlyMap<string, string>

const units: Readonly<Record<string, string>> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
}
const weekdays: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
}
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth']

function rhythm(parts: Parts): string {
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const frequency = parts.get('FREQ') ?? ''
  const days = parts.get('BYDAY')?.split(',') ?? []
  if (frequency === 'WEEKLY' && interval === 1 && days.length > 0) return `every ${list(days.map(dayOf))}`
  const unit = every(interval, units[frequency] ?? '')
  return days.length === 0 ? unit : `${placesOf(days, parts)} ${unit.replace(/^every/, 'of every')}`
}

const every = (interval: number, unit: string): string => {
  if (interval === 1) return `every ${unit}`
  return interval < ordinals.length ? `every ${ordinals[interval]} ${unit}` : `every ${interval} ${unit}s`
}

/** `on the first Saturday`, `on Tuesday and Thursday`. */
function placesOf(days: readonly string[], parts: Parts): string {
  const position = parts.get('BYSETPOS')
  if (position !== undefined)
    return `on the ${list(position.split(',').map(ordinal))} ${list(days.map(dayOf), 'or')}`
  return `on ${list(days.map((day) => (day.length > 2 ? `the ${ordinal(day.slice(0, -2))} ${dayOf(day)}` : dayOf(day))))}`
}

const dayOf = (day: string): string => weekdays[day.slice(-2)] ?? day

const ordinal = (text: string): string => {
  const value = Number(text)
  if (value === -1) return 'last'
  if (value < 0) return `${ordinal(String(-value))} to last`
  if (value < ordinals.length) return ordinals[value] ?? ''
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10]
  return `${value}${value % 100 > 10 && value % 100 < 14 ? 'th' : (ending ?? 'th')}`
}

/** What narrows the rhythm: days of the month or year, weeks, months. */
const limits = (parts: Parts): string[] =>
  [
    ['BYMONTHDAY', (value: string) => `on the ${list(value.split(',').map(ordinal))} of the month`],
    ['BYYEARDAY', (value: string) => `on the ${list(value.split(',').map(ordinal))} day of the year`],
    ['BYWEEKNO', (value: string) => `in the ${list(value.split(',').map(ordinal))} week`],
    [
      'BYMONTH',
      (value: string) => `in ${list(value.split(',').map((one) => months[Number(one) - 1] ?? one))}`,
    ],
  ].flatMap(([name, words]) => {
    const value = parts.get(name as string)
    return value === undefined ? [] : [(words as (value: string) => string)(value)]
  })

function ending(parts: Parts): string {
  const count = parts.get('COUNT')
  if (count !== undefined) return count === '1' ? 'once' : `${count} times`
  const until = parts.get('UNTIL')
  if (until === undefined) return ''
  return `until ${Number(until.slice(6, 8))} ${months[Number(until.slice(4, 6)) - 1]} ${until.slice(0, 4)}`
}

const list = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
