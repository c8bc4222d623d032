import DataLoader from 'dataloader'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { lastEnds } from '../domain/series/lastEnds.ts'

/** When the last known date of each event ends; null when none takes place. */
export const lastEndByEvent = ({ knex }: EventsDomain) =>
  new DataLoader<string, Date | null>(async (eventIds) => {
    const ends = await lastEnds(knex, eventIds)
    return eventIds.map((eventId) => ends.get(eventId) ?? null)
  })
