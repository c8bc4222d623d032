import type { Knex } from 'knex'
import { Order } from '../../models/Order.ts'
import type { Payment } from '../../models/Payment.ts'
import type { CartDomain } from '../CartDomain.ts'
import { recordHistory } from '../order/recordHistory.ts'
import { ownKey } from '../refund/ownKey.ts'
import { payBack } from '../refund/payBack.ts'

/** An order that was paid already was paid once more, on a page that the buyer had kept open: the second sum goes back. */
export async function payBackSecond(
  cart: CartDomain,
  trx: Knex.Transaction,
  { id, paidMinor, version }: Order,
  payment: Payment,
): Promise<void> {
  const order = await Order.query(trx).patchAndFetchById(id, {
    paidMinor: paidMinor + payment.amountMinor,
    version: version + 1,
  })
  await recordHistory(trx, id, 'paid_twice', {
    note: 'It is paid back what was paid a second time.',
    at: cart.clock.now(),
  })
  await payBack(cart, trx, {
    order,
    payment,
    amountMinor: payment.amountMinor,
    reason: 'The order was paid twice.',
    returnsStock: false,
    idempotencyKey: ownKey(`paid-twice:${payment.reference}`),
    requestedBy: null,
    status: 'approved',
  })
}
