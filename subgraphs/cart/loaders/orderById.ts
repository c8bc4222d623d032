import { idLoader, withIds } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { Order } from '../models/Order.ts'

/** Whoever asks may not be allowed to see it: `visibleOrderById` is for what a request names. */
export const orderById = ({ knex }: CartDomain) => idLoader((ids) => withIds(Order.query(knex), ids))
