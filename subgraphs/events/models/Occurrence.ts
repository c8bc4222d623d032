import { Row } from '@rose-ash/db'
import type { EventCategory, EventStatus } from './Event.ts'

export type OccurrenceStatus = 'scheduled' | 'moved' | 'cancelled'

/** One date of an event. */
export class Occurrence extends Row {
  static override tableName = 'events.occurrences'

  declare eventId: string
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

  /** From here on the database repeats what the event and its calendar say. */
  declare readonly calendarId: string
  declare readonly category: EventCategory
  declare readonly tags: string[]
  /** The event is no draft. */
  declare readonly published: boolean
  /** The event is no draft, and its calendar is public. */
  declare readonly listed: boolean
  declare readonly eventStatus: EventStatus
  declare readonly eventSlug: string
  declare readonly eventTitle: string
  declare readonly eventSummary: string | null
  declare readonly eventLocationId: string | null
  declare readonly timezone: string
  declare readonly allDay: boolean
  declare readonly inSeries: boolean
}
