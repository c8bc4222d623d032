import { idLoader } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { Occurrence } from '../models/Occurrence.ts'
import { readableEvents } from './readableEvents.ts'

/** Dates of events that the viewer may see. */
export const occurrenceById = (events: EventsDomain) =>
  idLoader((ids) =>
    Occurrence.query(events.knex)
      .findByIds([...ids])
      .whereIn('eventId', readableEvents(events).select('id')),
  )
