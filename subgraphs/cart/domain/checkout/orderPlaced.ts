import type { UserError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { Checkout } from '../../models/Checkout.ts'
import { Order, type OrderStatus } from '../../models/Order.ts'
import type { CartDomain } from '../CartDomain.ts'
import { orderKeyOf } from '../order/orderKeyOf.ts'
import { standing } from '../order/standing.ts'

const tooLate = 'What you changed since then is not part of it.'
const again = 'Put its things into the basket again to order anew.'

const remedy: Readonly<Record<OrderStatus, string>> = {
  pending_payment: 'Pay for it as it is, or cancel it and order anew.',
  confirmed: tooLate,
  completed: tooLate,
  expired: again,
  cancelled: again,
}

/** The basket became an order, and nothing that is asked now changes it: where to go on with it. */
export async function orderPlaced(
  cart: CartDomain,
  trx: Knex.Transaction,
  { orderId }: Checkout,
): Promise<UserError> {
  const { id, code, status, userId } = await Order.query(trx)
    .findById(orderId ?? '')
    .throwIfNotFound()
  return {
    __typename: 'OrderPlacedError',
    code: 'ORDER_PLACED',
    message: `You have ordered this basket already, as ${code}. ${standing[status]}. ${remedy[status]}`,
    path: ['input', 'cartVersion'],
    orderCode: code,
    orderKey: userId === null ? orderKeyOf(cart, id) : null,
  }
}
