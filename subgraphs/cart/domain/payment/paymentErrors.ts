import type { UserError } from '@rose-ash/domain'

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
