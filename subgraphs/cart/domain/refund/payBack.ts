import type { Knex } from 'knex'
import type { Refund } from '../../models/Refund.ts'
import type { CartDomain } from '../CartDomain.ts'
import { createRefund, type NewRefund } from './createRefund.ts'

/**
 * Pays back what is owed without anybody asking, within the caller's transaction.
 * @throws Error when the books do not allow it, which is a bug and takes the caller's change back
 */
export async function payBack(cart: CartDomain, trx: Knex.Transaction, wanted: NewRefund): Promise<Refund> {
  const outcome = await createRefund(cart, trx, wanted)
  if (outcome.ok) return outcome.value
  throw new Error(`order ${wanted.order.id} cannot be paid back: ${outcome.errors[0]?.message}`)
}
