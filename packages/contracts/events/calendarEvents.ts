import { z } from 'zod'
import { eventPayload, idSchema } from './eventPayload.ts'

const event = { eventId: idSchema, calendarId: idSchema }

/** Emitted by events (the calendars). `changed` names the fields, so that holders hear of a new time or place. */
export const calendarEvents = {
  'events.event.published': eventPayload(event),
  'events.event.updated': eventPayload({ ...event, changed: z.array(z.string()) }),
  'events.event.cancelled': eventPayload(event),
  'events.calendar.changed': eventPayload({ calendarId: idSchema }),
  'events.ticket_type.changed': eventPayload({ ticketTypeId: idSchema, eventId: idSchema }),
}
