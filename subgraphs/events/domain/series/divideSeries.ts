import { Temporal } from 'temporal-polyfill'
import { expandSeries, type Series } from './expandSeries.ts'
import { compact, partsOf, writeRule } from './parseRule.ts'
import { wallClock } from './wallClock.ts'

type Rest = Omit<Series, 'localStart'>

/** Cuts a series in two: what it gives before a date, and what it gives from that date on. */
export function divideSeries(series: Series, at: string): { head: Rest; tail: Rest } {
  const split = wallClock(at)
  const dates = { extra: series.extraDates.map(wallClock), except: series.exceptDates.map(wallClock) }
  const { head, tail } = divideRule(series, split)
  return {
    head: {
      rule: head,
      extraDates: dates.extra.filter((date) => date < split),
      exceptDates: dates.except.filter((date) => date < split),
    },
    tail: {
      rule: tail,
      extraDates: dates.extra.filter((date) => date > split),
      exceptDates: dates.except.filter((date) => date > split),
    },
  }
}

function divideRule(series: Series, split: string): { head: string | null; tail: string | null } {
  const parts = series.rule === null ? null : partsOf(series.rule)
  if (parts === null) return { head: null, tail: null }
  const before = Temporal.PlainDateTime.from(split).subtract({ seconds: 1 }).toString()
  const head = new Map(parts)
  head.delete('COUNT')
  head.set('UNTIL', compact(before))
  const tail = new Map(parts)
  const count = parts.get('COUNT')
  if (count !== undefined) {
    const byRule = { ...series, extraDates: [], exceptDates: [] }
    tail.set('COUNT', String(Number(count) - expandSeries(byRule, series.localStart, before).length))
  }
  return { head: writeRule(head), tail: writeRule(tail) }
}
