import { connectionLoader } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { Occurrence } from '../models/Occurrence.ts'
import { inOrderOfTime } from './inOrderOfTime.ts'
import { inRange } from './inRange.ts'
import type { RangeArgs } from './RangeArgs.ts'

/** The dates of published events in each calendar. */
export const occurrencesByCalendar = ({ knex }: EventsDomain) =>
  connectionLoader<Occurrence, RangeArgs>({
    knex,
    model: Occurrence,
    key: 'events.occurrences.calendar_id',
    order: inOrderOfTime,
    query: (args) => inRange(Occurrence.query(knex).whereRaw('published'), args),
  })
