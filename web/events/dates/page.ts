import type { PropValue } from '@rose-ash/vm'
import { daysBetween, startOf } from '../../page/days.ts'
import type { PageLogic } from '../../page/Route.ts'
import type { Visit } from '../../page/Visit.ts'
import { around, type View, viewOf } from './view.ts'

type Dict = Record<string, PropValue>

/** A date as the operation asks for it; the template reads the rest. */
interface Dated extends Dict {
  readonly title: string
  readonly url: string
  readonly status: string
  readonly allDay: boolean
  readonly localStart: string
  readonly lastDay: string
}

/** As many as the graph gives at once: a month with more says so, and leads to the list. */
const most = 100

/** The same dates as a month, a week or a list: the address says which, and narrows them. */
export const dates: PageLogic = {
  parameters: ['view', 'date'],
  before(visit) {
    const view = viewOf(visit)
    const from = startOf(view.from).toISOString()
    return view.to === null
      ? { from: view.from === view.today ? minuteOf(visit.now) : from }
      : { from, to: startOf(view.to).toISOString(), first: most, after: null, last: null, before: null }
  },
  props(data, visit) {
    const view = viewOf(visit)
    const found = (data.occurrences as { nodes: readonly Dated[] } | null)?.nodes ?? []
    return {
      view: view.name,
      day: view.day,
      from: view.from,
      links: linksOf(view, visit),
      weeks: view.to === null ? [] : weeksOf(view, view.to, found),
      days: daysOf(found),
    }
  },
}

const minuteOf = (now: Date): string => new Date(Math.floor(now.getTime() / 60_000) * 60_000).toISOString()

/** The same page about other days, or in another view, with the filters kept. */
function linksOf(view: View, visit: Visit): Dict {
  const to = (name: string, date: string | null) => {
    const query = new URLSearchParams(visit.query)
    for (const key of ['after', 'before', 'view', 'date']) query.delete(key)
    if (name !== 'month') query.set('view', name)
    if (date !== null && date !== view.today) query.set('date', date)
    return query.size === 0 ? visit.path : `${visit.path}?${query}`
  }
  const { before, after } = around(view)
  return {
    month: to('month', view.day),
    week: to('week', view.day),
    list: to('list', view.day),
    before: to(view.name, before),
    after: to(view.name, after),
    today: to(view.name, null),
  }
}

/** Weeks of days as `~calendar-month` wants them. What lasts for days stands on each of them. */
function weeksOf(view: View, to: string, found: readonly Dated[]): PropValue[] {
  const days = daysBetween(view.from, to).map((date) => ({
    date,
    number: Number(date.slice(8)),
    outside: view.name === 'month' && date.slice(0, 7) !== view.day.slice(0, 7),
    today: date === view.today,
    entries: found
      .filter(({ localStart, lastDay }) => localStart.slice(0, 10) <= date && date <= lastDay)
      .map((each) => entryOf(each, date)),
  }))
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

const entryOf = (each: Dated, date: string): Dict => ({
  occurrence: each,
  title: each.status === 'CANCELLED' ? `${each.title} (cancelled)` : each.title,
  href: each.url,
  time: each.allDay || each.localStart.slice(0, 10) !== date ? null : each.localStart.slice(11, 16),
})

/** A list by the days on which they begin. */
function daysOf(found: readonly Dated[]): PropValue[] {
  const days = Map.groupBy(found, ({ localStart }) => localStart.slice(0, 10))
  return [...days].map(([date, occurrences]) => ({ date, occurrences }))
}
