import type { NewDomainEvent } from '@rose-ash/contracts'
import type { Event } from '../../models/Event.ts'
import type { EventsDomain } from '../EventsDomain.ts'

const of = ({ viewer }: EventsDomain, event: Event) => ({
  aggregateType: 'Event',
  aggregateId: event.id,
  payload: { actorUserId: viewer.userId, eventId: event.id, calendarId: event.calendarId },
})

export const eventPublished = (
  events: EventsDomain,
  event: Event,
): NewDomainEvent<'events.event.published'> => ({ topic: 'events.event.published', ...of(events, event) })

export const eventCancelled = (
  events: EventsDomain,
  event: Event,
): NewDomainEvent<'events.event.cancelled'> => ({ topic: 'events.event.cancelled', ...of(events, event) })

/** `changed` names the fields that are not what they were. */
export function eventUpdated(
  events: EventsDomain,
  event: Event,
  changed: readonly string[],
): NewDomainEvent<'events.event.updated'> {
  const { payload, ...rest } = of(events, event)
  return { topic: 'events.event.updated', ...rest, payload: { ...payload, changed: [...changed] } }
}
