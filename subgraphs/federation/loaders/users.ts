import { type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import type { Knex } from 'knex'
import { raw } from 'objection'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import type { UserFilter } from '../generated/graphql.ts'
import { User, type UserStatus } from '../models/User.ts'
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
    const query = User.query(knex).select(shown)
    // written out, so that the planner sees that the partial index fits
    if (status === 'active') query.whereRaw(`status = 'active'`)
    else query.where({ status })
    const mayList = status === 'active' || policy.can(viewer, 'user.listApart')
    if (!mayList) query.whereRaw('false')
    const search = filter.search?.trim()
    if (search)
      query.where(
        'search',
        'like',
        raw(`'%' || federation.folded(?) || '%'`, [search.replaceAll(/[\\%_]/g, '\\$&')]),
      )
    if (filter.role === 'member') query.whereRaw('true')
    else if (filter.role) query.whereRaw(`roles @> array[?] and roles <> array['member']`, [filter.role])
    const isNarrowed = !mayList || Boolean(search) || (filter.role != null && filter.role !== 'member')
    return connection(query, args, byName, isNarrowed ? undefined : () => totalOf(knex, status))
  }

/** The columns of the index `users_by_name`: a page of the list is one range of it. */
const shown = [
  ...(['id', 'version', 'handle', 'name', 'avatarUrl', 'pronouns', 'introduction'] as const),
  ...(['email', 'status', 'roles', 'locale', 'timezone', 'joinedAt'] as const),
]

async function totalOf(knex: Knex, status: UserStatus): Promise<number> {
  const row: { members: number } | undefined = await knex('federation.member_totals')
    .where({ status })
    .first('members')
  return row?.members ?? 0
}
