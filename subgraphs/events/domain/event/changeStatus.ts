import type { NewDomainEvent } from '@rose-ash/contracts'
import { changeRow, emit, type Seen } from '@rose-ash/db'
import { done, type Outcome } from '@rose-ash/domain'
import { Event, type EventStatus } from '../../models/Event.ts'
import { policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { eventCancelled, eventPublished, eventUpdated } from './eventHappened.ts'
import { findEvent } from './findEvent.ts'

type Action = 'event.publish' | 'event.unpublish' | 'event.cancel'

const becomes: Readonly<Record<Action, EventStatus>> = {
  'event.publish': 'published',
  'event.unpublish': 'draft',
  'event.cancel': 'cancelled',
}

/** Shows an event, hides it or cancels it. What it is already, it becomes without a change. */
export async function changeStatus(
  events: EventsDomain,
  seen: Seen,
  action: Action,
): Promise<Outcome<Event>> {
  const found = await findEvent(events, seen.id)
  if (!found.ok) return found
  policy.require(events.viewer, action, found.value)
  const before = found.value.event
  const status = becomes[action]
  if (before.status === status) return done(before)
  const now = events.clock.now()
  return events.knex.transaction(async (trx) => {
    const changed = await changeRow(Event, trx, seen, {
      status,
      publishedAt: before.publishedAt ?? (status === 'published' ? now : undefined),
      updatedAt: now,
      sequence: before.sequence + (before.publishedAt ? 1 : 0),
    })
    if (!changed.ok) return changed
    const told = toldOf(events, before, changed.value)
    if (told) await emit(trx, 'events', told)
    return changed
  })
}

/** A draft that is cancelled without ever having been shown is nobody's business. */
function toldOf(events: EventsDomain, before: Event, after: Event): NewDomainEvent | null {
  if (after.status === 'published') return eventPublished(events, after)
  if (before.publishedAt === null) return null
  return after.status === 'cancelled'
    ? eventCancelled(events, after)
    : eventUpdated(events, after, ['status'])
}
