import type { Knex } from 'knex'
import { Order } from '../../models/Order.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { isBuyer } from './isBuyer.ts'

const codeShape = /^[2-9A-HJ-NP-Z]{8}$/

/** The order with that code, whoever may see it. */
export async function orderByCode(knex: Knex, code: string): Promise<Order | null> {
  const wanted = code.trim().toUpperCase()
  return codeShape.test(wanted) ? ((await Order.query(knex).findOne({ code: wanted })) ?? null) : null
}

/** The order with that code, if the viewer may see it; letters may be small. */
export async function findOrder(cart: CartDomain, code: string): Promise<Order | null> {
  const order = await orderByCode(cart.knex, code)
  return order && policy.can(cart.viewer, 'order.see', { isBuyer: isBuyer(cart, order) }) ? order : null
}

/** The same order as it is now, locked until the transaction ends. */
export const lockOrder = (trx: Knex.Transaction, id: string): Promise<Order> =>
  Order.query(trx).findById(id).forUpdate().throwIfNotFound().execute()
