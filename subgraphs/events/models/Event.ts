import { Row } from '@rose-ash/db'

export type EventStatus = 'draft' | 'published' | 'cancelled'
export type EventCategory =
  | 'market'
  | 'workshop'
  | 'walk'
  | 'meeting'
  | 'meal'
  | 'talk'
  | 'work_day'
  | 'other'

/** Something that happens, once or again and again. Its wall clock and zone are the truth; instants follow from them. */
export class Event extends Row {
  static override tableName = 'events.events'

  declare calendarId: string
  declare slug: string
  declare title: string
  declare summary: string | null
  declare descriptionHtml: string | null
  declare status: EventStatus
  declare category: EventCategory
  declare tags: string[]
  declare picture: string | null
  declare pictureAlt: string | null
  declare locationId: string | null
  declare onlineUrl: string | null
  declare localStart: string
  declare localEnd: string
  declare timezone: string
  declare allDay: boolean
  declare startsAt: Date
  declare endsAt: Date
  /** RRULE of RFC 5545 in the form of `parseRule`: UNTIL on the wall clock. */
  declare rule: string | null
  declare extraDates: string[]
  declare exceptDates: string[]
  /** Up to when its dates are known; null when they all are. */
  declare materialisedUntil: Date | null
  /** The UID of iCalendar, for ever. */
  declare uid: string
  /** The SEQUENCE of iCalendar: counts the changes that matter to whoever comes. */
  declare sequence: number
  declare continuesId: string | null
  declare createdAt: Date
  declare updatedAt: Date
  declare publishedAt: Date | null
}
