import { type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import { raw } from 'objection'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { Location } from '../models/Location.ts'

const byName: Order = [
  { column: 'name', property: 'name', direction: 'asc', type: 'text' },
  { column: 'id', property: 'id', direction: 'asc', type: 'uuid' },
]

export const locations =
  ({ knex }: EventsDomain) =>
  (search: string, args: ConnectionArgs) => {
    const query = Location.query(knex)
    if (search !== '')
      query.where(
        'search',
        'like',
        raw(`'%' || events.folded(?) || '%'`, [search.replaceAll(/[\\%_]/g, '\\$&')]),
      )
    return connection(query, args, byName)
  }
