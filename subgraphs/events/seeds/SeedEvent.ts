import type { CreateEventInput } from '../domain/event/createEvent.ts'
import type { CreateTicketTypeInput } from '../domain/ticketType/createTicketType.ts'
import type { PlaceName } from './places.ts'

/** An event as the seeds tell of it. */
export interface SeedEvent extends Omit<CreateEventInput, 'calendarId' | 'locationId' | 'slug'> {
  readonly slug: string
  /** Where, of `places`. */
  readonly place?: PlaceName
  readonly tickets?: readonly Omit<CreateTicketTypeInput, 'eventId'>[]
  /** What has become of it; published when left out. */
  readonly fate?: 'draft' | 'cancelled'
}
