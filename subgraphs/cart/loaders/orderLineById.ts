import { idLoader, withIds } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { OrderLine } from '../models/OrderLine.ts'

export const orderLineById = ({ knex }: CartDomain) => idLoader((ids) => withIds(OrderLine.query(knex), ids))
