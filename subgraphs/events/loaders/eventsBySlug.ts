import { groupLoader } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { readableEvents } from './readableEvents.ts'

/** Events that the viewer may see, the oldest first: at most one in a calendar. */
export const eventsBySlug = (events: EventsDomain) =>
  groupLoader(
    (slugs: readonly string[]) => readableEvents(events).whereIn('slug', slugs).orderBy('id'),
    ({ slug }) => slug,
  )
