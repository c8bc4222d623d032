import { compact } from '../domain/series/parseRule.ts'
import { wallClock } from '../domain/series/wallClock.ts'

/** An instant in the form `20270328T173000Z`. */
export const utc = (instant: Date): string => instant.toISOString().replaceAll(/[-:]|\.\d+/g, '')

/** How the times of an event are written: whole days as dates, else with the zone by name, or as UTC. */
export interface TimeForm {
  readonly allDay: boolean
  readonly timezone: string
}

/** Parameters and value of a property that holds wall-clock times: `;TZID=Europe/London:20270328T183000`. */
export function timeProperty(name: string, form: TimeForm, locals: readonly string[]): [string, string] {
  const times = locals.map((local) => compact(wallClock(local)))
  if (form.allDay) return [`${name};VALUE=DATE`, times.map((time) => time.slice(0, 8)).join(',')]
  if (form.timezone === 'UTC') return [name, times.map((time) => `${time}Z`).join(',')]
  return [`${name};TZID=${form.timezone}`, times.join(',')]
}
