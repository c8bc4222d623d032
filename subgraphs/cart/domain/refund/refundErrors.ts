import { formatMoney, type UserError, validationError } from '@rose-ash/domain'

export const refundExceeds = (maximumMinor: number, currency: string): UserError => {
  const maxRefundable = { amountMinor: Math.max(0, maximumMinor), currency }
  const formatted = formatMoney(maxRefundable)
  return {
    __typename: 'RefundExceedsError',
    code: 'REFUND_EXCEEDS',
    message:
      maximumMinor > 0 ? `At most ${formatted} can be paid back.` : 'There is nothing left to be paid back.',
    path: ['input', 'amountMinor'],
    maxRefundable: { ...maxRefundable, formatted },
  }
}

export const keyUsed: UserError = validationError(
  ['input', 'idempotencyKey'],
  'This key was used for another refund. Make a new one for each.',
)

export const tooManyRefunds: UserError = validationError(
  ['input', 'orderCode'],
  'There are too many refunds of this order.',
)
