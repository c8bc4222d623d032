import type { PurchasableQuote } from '@rose-ash/contracts/ports/purchasablePort.ts'
import { done, failed, type Outcome, type UserError, validationError } from '@rose-ash/domain'
import type { Quote } from './quoteItems.ts'

/** The most of one thing that a line may hold, whatever its seller allows. */
export const lineLimit = 99

/** In minor units. Fifty such lines are still a whole number of 32 bits, which is what the graph counts money in. */
const lineCost = 40_000_000

/** Different things in one cart. */
export const maximumLines = 50

/** False for what is gone; what is only sold out, or not to be ordered now, may come back. */
export const isOnSale = (item: PurchasableQuote | null | undefined): item is PurchasableQuote =>
  item != null && (item.isAvailable || item.availableQuantity === 0 || item.closed !== null)

/** The item, if it can be ordered now; otherwise what keeps it from that. */
export function orderable(quote: Quote, path: readonly string[]): Outcome<PurchasableQuote> {
  if (quote === 'unreachable') return failed(sellerUnreachable(path))
  if (!isOnSale(quote)) return failed(itemGone(path))
  if (quote.closed !== null) return failed(sellerClosed(quote.sellerId, quote.closed, path))
  return done(quote)
}

/** Why a line may not hold that many of what is on sale; null when it may. */
export function quantityError(
  item: PurchasableQuote,
  quantity: number,
  path: readonly string[],
): UserError | null {
  if (item.availableQuantity !== null && quantity > item.availableQuantity)
    return insufficientStock(item.title, item.availableQuantity, path)
  const payable = Math.floor(lineCost / Math.max(1, item.unitPrice.amountMinor))
  const max = Math.min(lineLimit, item.maxPerOrder ?? lineLimit, payable)
  if (quantity > max)
    return {
      __typename: 'QuantityLimitError',
      code: 'QUANTITY_LIMIT',
      message: `One order may hold at most ${max} of ${item.title}.`,
      path,
      max,
    }
  if (quantity < item.minPerOrder)
    return validationError(path, `One order must hold at least ${item.minPerOrder} of ${item.title}.`)
  return null
}

export const insufficientStock = (title: string, available: number, path: readonly string[]): UserError => ({
  __typename: 'InsufficientStockError',
  code: 'INSUFFICIENT_STOCK',
  message: available === 0 ? `${title} has just sold out.` : `Only ${available} of ${title} left.`,
  path,
  available,
})

export const itemGone = (path: readonly string[]): UserError => ({
  __typename: 'ItemGoneError',
  code: 'ITEM_GONE',
  message: 'This is no longer on sale.',
  path,
})

export const sellerClosed = (sellerId: string, closed: string, path: readonly string[]): UserError => ({
  __typename: 'SellerClosedError',
  code: 'SELLER_CLOSED',
  message: closed,
  path,
  sellerId,
})

export const sellerUnreachable = (path: readonly string[]): UserError => ({
  __typename: 'SellerUnreachableError',
  code: 'SELLER_UNREACHABLE',
  message: 'We cannot ask about this right now. Try again in a minute.',
  path,
})
