import type { UserError } from '@rose-ash/domain'
import type { Order } from '../../models/Order.ts'
import { standing } from './standing.ts'

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
