import { groupLoader } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { Refund } from '../models/Refund.ts'

export const refundsByOrder = ({ knex }: CartDomain) =>
  groupLoader(
    (orderIds) => Refund.query(knex).whereIn('orderId', orderIds).orderBy('id', 'desc'),
    (refund) => refund.orderId,
  )
