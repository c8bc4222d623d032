import { emit } from '@rose-ash/db'
import type { Knex } from 'knex'
import type { Order } from '../../models/Order.ts'

type Happening = 'placed' | 'paid' | 'expired' | 'cancelled'

/** Tells the others what became of an order, once its transaction commits. */
export async function announceOrder(
  trx: Knex.Transaction,
  { id: orderId, code, userId }: Order,
  happening: Happening,
  actorUserId: string | null = null,
): Promise<void> {
  await emit(trx, 'cart', {
    topic: `cart.order.${happening}`,
    aggregateType: 'Order',
    aggregateId: orderId,
    payload: { orderId, code, userId, actorUserId },
  })
}
