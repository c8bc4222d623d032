import { type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { Calendar } from '../models/Calendar.ts'

const byTitle: Order = [
  { column: 'title', property: 'title', direction: 'asc', type: 'text' },
  { column: 'id', property: 'id', direction: 'asc', type: 'uuid' },
]

export const publicCalendars =
  ({ knex }: EventsDomain) =>
  (args: ConnectionArgs) =>
    connection(Calendar.query(knex).where('visibility', 'public'), args, byTitle)
