import { groupLoader } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { Fulfilment } from '../models/Fulfilment.ts'

export const fulfilmentsByOrder = ({ knex }: CartDomain) =>
  groupLoader(
    (orderIds) => Fulfilment.query(knex).whereIn('orderId', orderIds).orderBy('id'),
    (fulfilment) => fulfilment.orderId,
  )
