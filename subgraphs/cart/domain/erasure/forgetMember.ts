import type { Knex } from 'knex'

/**
 * Takes the orders of somebody who has left from them, and their cart away. An order keeps what is needed to hand it over or to pay
 * it back until that is done (`ordersToErase`); until then it is a guest's, opened by the key in its letters.
 */
export async function forgetMember(trx: Knex.Transaction, userId: string, at: Date): Promise<void> {
  await trx('cart.carts').where({ userId }).delete()
  const own = () => trx('cart.orders').where({ userId })
  await trx('cart.refunds')
    .whereIn('orderId', own().select('id'))
    .where({ requestedBy: userId })
    .update({ requestedBy: null })
  await trx('cart.order_history')
    .whereIn('orderId', own().select('id'))
    .where({ actorUserId: userId })
    .update({ actorUserId: null })
  await own().update({ userId: null, buyerLeftAt: at, version: trx.raw('version + 1') })
}
