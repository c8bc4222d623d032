import { idLoader, withIds } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { Fulfilment } from '../models/Fulfilment.ts'

export const fulfilmentById = ({ knex }: CartDomain) =>
  idLoader((ids) => withIds(Fulfilment.query(knex), ids))
