import { type ConnectionArgs, connectionLoader, type Order } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { SecurityEvent } from '../models/SecurityEvent.ts'

const newestFirst: Order = [{ column: 'id', property: 'id', direction: 'desc', type: 'uuid' }]

/** What happened to the accounts of members. */
export const securityEventsByUserId = ({ knex }: FederationDomain) =>
  connectionLoader<SecurityEvent, ConnectionArgs>({
    knex,
    model: SecurityEvent,
    key: 'federation.security_events.user_id',
    order: newestFirst,
    query: () => SecurityEvent.query(knex),
  })
