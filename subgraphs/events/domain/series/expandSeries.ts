import { RRuleTemporal } from 'rrule-temporal'
import { compact } from './parseRule.ts'
import { wallClock } from './wallClock.ts'

/** What gives the dates of an event: a beginning and, for a series, how it comes again. All on the wall clock. */
export interface Series {
  readonly localStart: string
  readonly rule: string | null
  readonly extraDates: readonly string[]
  readonly exceptDates: readonly string[]
}

/** An event has no more dates than this within one window. */
export const mostDates = 1000

/** The wall clock is expanded as if it were UTC: a rule knows days, and only an instant has a zone. */
const asUtc = (local: string) => new Date(`${wallClock(local)}Z`)

const ruleOf = ({ localStart, rule }: Series) =>
  new RRuleTemporal({
    rruleString: [
      `DTSTART:${compact(wallClock(localStart))}Z`,
      `RRULE:${rule?.replace(/UNTIL=(\d{8}T\d{6})/, 'UNTIL=$1Z')}`,
    ].join('\n'),
  })

/**
 * The beginnings of a series from one wall-clock time to another (both included), in order. The first date of a series
 * is one of them even when nothing comes again.
 */
export function expandSeries(series: Series, from: string, to: string): string[] {
  const given =
    series.rule === null
      ? [series.localStart]
      : ruleOf(series)
          .between(asUtc(from), asUtc(to), true)
          .map((date) => date.toString().slice(0, 19))
  const except = new Set(series.exceptDates.map(wallClock))
  const [first, last] = [wallClock(from), wallClock(to)]
  return [...new Set([...given, ...series.extraDates].map(wallClock))]
    .filter((local) => local >= first && local <= last && !except.has(local))
    .sort()
}

/** The first date that the rule gives, from the beginning of the series on; null when it gives none. */
export const firstByRule = (series: Series): string | null =>
  ruleOf(series).next(asUtc(series.localStart), true)?.toString().slice(0, 19) ?? null

/** Whether the rule gives dates after a wall-clock time. */
export const goesOnAfter = (series: Series, local: string): boolean =>
  series.rule !== null && ruleOf(series).next(asUtc(local), false) !== null
