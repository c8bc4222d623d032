import { groupLoader } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { EventHost } from '../models/EventHost.ts'

export const hostsByEvent = ({ knex }: EventsDomain) =>
  groupLoader(
    (eventIds: readonly string[]) =>
      EventHost.query(knex).whereIn('eventId', eventIds).orderBy(['eventId', 'rank']),
    ({ eventId }) => eventId,
  )
