import { groupLoader } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { CartLine } from '../models/CartLine.ts'

export const linesByCart = ({ knex }: CartDomain) =>
  groupLoader(
    (cartIds) => CartLine.query(knex).whereIn('cartId', cartIds).orderBy('id'),
    (line) => line.cartId,
  )
