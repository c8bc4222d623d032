import { groupLoader } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { Payment } from '../models/Payment.ts'

export const paymentsByOrder = ({ knex }: CartDomain) =>
  groupLoader(
    (orderIds) => Payment.query(knex).whereIn('orderId', orderIds).orderBy('attempt', 'desc'),
    (payment) => payment.orderId,
  )
