import { type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import { raw } from 'objection'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import type { UserFilter } from '../generated/graphql.ts'
import { User } from '../models/User.ts'
import { policy } from '../policy.ts'

const byName: Order = [
  { column: 'name', property: 'name', direction: 'asc', type: 'text' },
  { column: 'id', property: 'id', direction: 'asc', type: 'uuid' },
]

/** Members who may act, of whom everybody may know; admins may ask for the others. */
export const users =
  ({ knex, viewer }: FederationDomain) =>
  (filter: UserFilter, args: ConnectionArgs) => {
    const status = filter.status ?? 'active'
    const query = User.query(knex).where({ status })
    if (status !== 'active' && !policy.can(viewer, 'user.listApart')) query.whereRaw('false')
    const search = filter.search?.trim()
    if (search)
      query.where(
        'search',
        'like',
        raw(`'%' || federation.folded(?) || '%'`, [search.replaceAll(/[\\%_]/g, '\\$&')]),
      )
    if (filter.role === 'member') query.whereRaw('true')
    else if (filter.role) query.whereRaw(`roles @> array[?] and roles <> array['member']`, [filter.role])
    return connection(query, args, byName)
  }
