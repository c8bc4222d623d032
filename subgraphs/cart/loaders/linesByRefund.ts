import { groupLoader } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { RefundLine } from '../models/RefundLine.ts'

export const linesByRefund = ({ knex }: CartDomain) =>
  groupLoader(
    (refundIds) => RefundLine.query(knex).whereIn('refundId', refundIds).orderBy(['refundId', 'lineId']),
    (line) => line.refundId,
  )
