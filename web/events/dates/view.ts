import { addDays, type Day, dayOf, isDay, mondayOf, monthFrom } from '../../page/days.ts'
import type { Visit } from '../../page/Visit.ts'

export type ViewName = 'month' | 'week' | 'list'

/** What the address asks to be shown: which days, and how. */
export interface View {
  readonly name: ViewName
  readonly today: Day
  /** A day of the month or week; the first day of a list. */
  readonly day: Day
  /** The days that are shown, up to before `to`; a list has no end. */
  readonly from: Day
  readonly to: Day | null
}

const names: readonly string[] = ['month', 'week', 'list']

/** Without `date` it is today; what is no view or no day counts as not given. */
export function viewOf({ query, now }: Pick<Visit, 'query' | 'now'>): View {
  const name = (names.find((each) => each === query.get('view')) ?? 'month') as ViewName
  const today = dayOf(now)
  const given = query.get('date') ?? ''
  const day = isDay(given) ? given : today
  if (name === 'list') return { name, today, day, from: day, to: null }
  const from = mondayOf(name === 'month' ? monthFrom(day, 0) : day)
  const last = name === 'month' ? addDays(monthFrom(day, 1), -1) : from
  return { name, today, day, from, to: addDays(mondayOf(last), 7) }
}

/** The day to show for what comes before and after. */
export const around = ({ name, day }: View): { before: Day; after: Day } =>
  name === 'month'
    ? { before: monthFrom(day, -1), after: monthFrom(day, 1) }
    : { before: addDays(mondayOf(day), -7), after: addDays(mondayOf(day), 7) }
