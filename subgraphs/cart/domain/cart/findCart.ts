import type { Knex } from 'knex'
import { Cart } from '../../models/Cart.ts'
import type { Holder } from './holderOf.ts'

/** The cart of its holder, if there is one. */
export const findCart = async (knex: Knex, holder: Holder): Promise<Cart | null> =>
  (await Cart.query(knex).findOne(holder)) ?? null

/** The same, locked until the transaction ends: changes of one cart happen one after the other. */
export const lockCart = async (trx: Knex.Transaction, holder: Holder): Promise<Cart | null> =>
  (await Cart.query(trx).findOne(holder).forUpdate()) ?? null
