import { Row } from '@rose-ash/db'
import type { EventCategory } from './Event.ts'

export type OccurrenceStatus = 'scheduled' | 'moved' | 'cancelled'

/** One date of an event. */
export class Occurrence extends Row {
  static override tableName = 'events.occurrences'

  declare eventId: string
  declare calendarId: string
  declare category: EventCategory
  declare tags: string[]
  /** The event is no draft. */
  declare published: boolean
  /** The event is no draft, and its calendar is public. */
  declare listed: boolean
  /** The beginning that the series gives; it names the date within the series. */
  declare recurrenceId: string
  declare localStart: string
  declare localEnd: string
  declare startsAt: Date
  declare endsAt: Date
  declare status: OccurrenceStatus
  /** Null: what the event says. */
  declare title: string | null
  declare summary: string | null
  declare locationId: string | null
}
