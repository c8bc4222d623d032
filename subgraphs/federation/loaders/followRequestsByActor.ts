import { type ConnectionArgs, connectionLoader, type Order } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { Follow } from '../models/Follow.ts'

const oldestFirst: Order = [{ column: 'id', property: 'id', direction: 'asc', type: 'uuid' }]

/** The follows that wait for an answer of each actor. */
export const followRequestsByActor = ({ knex }: FederationDomain) =>
  connectionLoader<Follow, ConnectionArgs>({
    knex,
    model: Follow,
    key: 'federation.follows.followed_id',
    order: oldestFirst,
    query: () => Follow.query(knex).where('state', 'pending'),
  })
