import { groupLoader } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { OrderHistoryEntry } from '../models/OrderHistoryEntry.ts'

export const historyByOrder = ({ knex }: CartDomain) =>
  groupLoader(
    (orderIds) => OrderHistoryEntry.query(knex).whereIn('orderId', orderIds).orderBy(['orderId', 'id']),
    (entry) => entry.orderId,
  )
