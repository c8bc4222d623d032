import type { UserError } from '@rose-ash/domain'
import type { Order, OrderStatus } from '../../models/Order.ts'

const standing: Readonly<Record<OrderStatus, string>> = {
  pending_payment: 'It is not paid yet',
  confirmed: 'It is paid',
  completed: 'All of it was handed over',
  expired: 'It was not paid in time',
  cancelled: 'It was cancelled',
}

/** The order is in a state in which this cannot be done. @param remedy one sentence: what can be done */
export const orderState = (
  { status }: Pick<Order, 'status'>,
  path: readonly string[],
  remedy: string,
): UserError => ({
  __typename: 'OrderStateError',
  code: 'ORDER_STATE',
  message: `${standing[status]}. ${remedy}`,
  path,
  status,
})
