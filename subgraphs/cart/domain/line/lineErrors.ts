import type { PurchasableDescription } from '@rose-ash/contracts'
import type { UserError } from '@rose-ash/domain'

/** The most of one thing that a line may hold, whatever its seller allows. */
export const lineLimit = 99

/** Different things in one cart. */
export const maximumLines = 50

/** False for what is gone; what is only sold out may come back. */
export const isOnSale = (item: PurchasableDescription | null | undefined): item is PurchasableDescription =>
  item != null && (item.isAvailable || item.availableQuantity === 0)

/** Why a line may not hold that many of what is on sale; null when it may. */
export function quantityError(item: PurchasableDescription, quantity: number): UserError | null {
  const path = ['input', 'quantity']
  if (item.availableQuantity !== null && quantity > item.availableQuantity) {
    const available = item.availableQuantity
    return {
      __typename: 'InsufficientStockError',
      code: 'INSUFFICIENT_STOCK',
      message:
        available === 0 ? `${item.title} has just sold out.` : `Only ${available} of ${item.title} left.`,
      path,
      available,
    }
  }
  const max = Math.min(lineLimit, item.maxPerOrder ?? lineLimit)
  if (quantity > max)
    return {
      __typename: 'QuantityLimitError',
      code: 'QUANTITY_LIMIT',
      message: `One order may hold at most ${max} of ${item.title}.`,
      path,
      max,
    }
  return null
}

export const itemGone = (path: readonly string[]): UserError => ({
  __typename: 'ItemGoneError',
  code: 'ITEM_GONE',
  message: 'This is no longer on sale.',
  path,
})

export const sellerUnreachable = (path: readonly string[]): UserError => ({
  __typename: 'SellerUnreachableError',
  code: 'SELLER_UNREACHABLE',
  message: 'We cannot ask about this right now. Try again in a minute.',
  path,
})
