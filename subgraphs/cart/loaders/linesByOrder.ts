import { groupLoader } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { OrderLine } from '../models/OrderLine.ts'

export const linesByOrder = ({ knex }: CartDomain) =>
  groupLoader(
    (orderIds) => OrderLine.query(knex).whereIn('orderId', orderIds).orderBy(['orderId', 'rank']),
    (line) => line.orderId,
  )
