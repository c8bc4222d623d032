import type { Calendar } from '../models/Calendar.ts'
import type { Event } from '../models/Event.ts'
import type { Location } from '../models/Location.ts'
import type { Occurrence } from '../models/Occurrence.ts'

/** An event with all that iCalendar says of it. */
export interface FeedEvent {
  readonly event: Event
  readonly calendar: Calendar
  readonly occurrences: readonly Occurrence[]
  readonly locations: ReadonlyMap<string, Location>
  readonly url: string
}
