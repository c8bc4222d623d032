import { type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import type { BlogDomain } from '../domain/BlogDomain.ts'
import { Tag } from '../models/Tag.ts'

const byName: Order = [
  { column: 'name', property: 'name', direction: 'asc', type: 'text' },
  { column: 'id', property: 'id', direction: 'asc', type: 'uuid' },
]

export const publicTags =
  ({ knex }: BlogDomain) =>
  (args: ConnectionArgs) =>
    connection(Tag.query(knex).where('visibility', 'public'), args, byName)
