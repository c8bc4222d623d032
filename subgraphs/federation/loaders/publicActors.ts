import { type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { Actor, type ActorKind } from '../models/Actor.ts'

const byHandle: Order = [
  { column: 'handle', property: 'handle', direction: 'asc', type: 'public.citext' },
  { column: 'id', property: 'id', direction: 'asc', type: 'uuid' },
]

/** Actors whom everybody may know of. */
export const publicActors =
  ({ knex }: FederationDomain) =>
  (kind: ActorKind | null, args: ConnectionArgs) => {
    const query = Actor.query(knex).whereNull('deletedAt').whereNull('suspendedAt')
    if (kind !== null) query.where({ kind })
    return connection(query, args, byHandle)
  }
