import type { DomainEvent } from '@rose-ash/contracts'

/** Changes that leave every list with the members that it had. */
const staysInLists = /\.(updated|price\.changed)$/

/**
 * What an event makes stale: pages that show the entity or one that the payload names, and, unless it was a mere
 * update, pages that list entities of its kind.
 */
export function tagsOfEvent(event: DomainEvent): string[] {
  const { actorUserId: _, ...payload } = event.payload
  const named = Object.entries(payload)
    .filter(([key]) => key.endsWith('Id'))
    .map(([, value]) => String(value))
  const lists = staysInLists.test(event.topic) ? [] : [event.aggregateType]
  return [...new Set([event.aggregateId, ...named, ...lists])]
}
