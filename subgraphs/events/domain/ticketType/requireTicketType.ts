import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { TicketType } from '../../models/TicketType.ts'
import { type EventSubject, policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { findEvent } from '../event/findEvent.ts'

/** The event of the ticket type that `input.id` names, if the viewer may change it there. */
export async function requireTicketType(
  events: EventsDomain,
  id: string,
  action: 'ticketType.update' | 'ticketType.delete',
): Promise<Outcome<EventSubject>> {
  const missing = failed(notFoundError(['input', 'id'], 'There is no such ticket type.'))
  const ticketType = isId(id) ? await TicketType.query(events.knex).findById(id) : undefined
  if (!ticketType) return missing
  const found = await findEvent(events, ticketType.eventId)
  if (!found.ok) return missing
  policy.require(events.viewer, action, found.value)
  return done(found.value)
}
