import { groupLoader } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { OrderLine } from '../models/OrderLine.ts'

export const linesByFulfilment = ({ knex }: CartDomain) =>
  groupLoader(
    (ids) => OrderLine.query(knex).whereIn('fulfilmentId', ids).orderBy(['fulfilmentId', 'rank']),
    (line) => line.fulfilmentId ?? '',
  )
