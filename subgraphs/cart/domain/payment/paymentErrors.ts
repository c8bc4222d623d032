import type { UserError } from '@rose-ash/domain'
import type { Order, OrderStatus } from '../../models/Order.ts'

export const providerUnavailable = (path: readonly string[]): UserError => ({
  __typename: 'ProviderUnavailableError',
  code: 'PROVIDER_UNAVAILABLE',
  message: 'The payment service does not answer at the moment. Nothing was paid; try again in a minute.',
  path,
})

export const orderExpired = (path: readonly string[]): UserError => ({
  __typename: 'OrderExpiredError',
  code: 'ORDER_EXPIRED',
  message: 'This order has waited too long to be paid. Put its things into the basket again.',
  path,
})

const states: Readonly<Record<OrderStatus, string>> = {
  pending_payment: 'This order is not paid yet.',
  confirmed: 'This order is paid already.',
  completed: 'This order is paid and handed over already.',
  expired: 'This order has expired.',
  cancelled: 'This order was cancelled.',
}

/** For what cannot be done to an order in its state. */
export const orderIs = ({ status }: Pick<Order, 'status'>, path: readonly string[]): UserError => ({
  __typename: 'OrderStateError',
  code: 'ORDER_STATE',
  message: states[status],
  path,
  status: status.toUpperCase(),
})
