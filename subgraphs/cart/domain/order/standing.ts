import type { OrderStatus } from '../../models/Order.ts'

/** Where an order stands, as the beginning of a text. */
export const standing: Readonly<Record<OrderStatus, string>> = {
  pending_payment: 'It is not paid yet',
  confirmed: 'It is paid',
  completed: 'All of it was handed over',
  expired: 'It was not paid in time',
  cancelled: 'It was cancelled',
}
