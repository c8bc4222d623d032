import type { PurchasableQuote } from '@rose-ash/contracts/ports/purchasablePort.ts'
import { done, failed, formatMoney, type Money, type Outcome, type UserError } from '@rose-ash/domain'
import type { CartLine } from '../../models/CartLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import { type CartSeller, sellersOf } from '../cart/sellersOf.ts'
import { isOnSale, orderable, quantityError, sellerClosed } from '../line/lineErrors.ts'
import { type Quote, quoteItems } from '../line/quoteItems.ts'
import type { CheckoutRequest } from './checkoutRequest.ts'
import type { Attempt } from './openCheckout.ts'
import type { QuotedLine } from './QuotedLine.ts'

const path = ['input', 'cartVersion']

/**
 * Asks for all prices again. Whatever differs from what the buyer saw is an error, all of them at once. Of an attempt that is
 * repeated nobody knows yet how much there is, since some of it may be held for it: those who hold it will say.
 */
export async function quoteCheckout(
  cart: CartDomain,
  lines: readonly CartLine[],
  { pickups }: CheckoutRequest,
  { isRepeated }: Pick<Attempt, 'isRepeated'>,
): Promise<Outcome<readonly QuotedLine[]>> {
  const asked = await quoteItems(cart, lines)
  const quotes = isRepeated ? asked.map(withoutCounts) : asked
  const sellers = new Map(sellersOf(quotes).map((seller) => [seller.id, seller]))
  const errors: UserError[] = []
  const quoted: { line: CartLine; quote: PurchasableQuote }[] = []
  for (const [index, line] of lines.entries()) {
    const offer = orderable(quotes[index] ?? null, path)
    if (!offer.ok) {
      errors.push(...offer.errors)
      continue
    }
    const error = quantityError(offer.value, line.quantity, path) ?? priceError(line, offer.value)
    if (error) errors.push(error)
    else quoted.push({ line, quote: offer.value })
  }
  const chosen = new Map(pickups.map(({ sellerId, pickupId }) => [sellerId, pickupId]))
  for (const seller of sellers.values()) {
    const isSaid = errors.some(({ sellerId }) => sellerId === seller.id)
    if (seller.closed !== null && !isSaid) errors.push(sellerClosed(seller.id, seller.closed, path))
    else if (seller.closed === null && pickupOf(seller, chosen) === undefined)
      errors.push(pickupError(seller))
  }
  if (errors.length > 0) return failed(...errors)
  return done(
    quoted.map(({ line, quote }) => {
      const seller = sellers.get(quote.sellerId)
      if (!seller) throw new Error('what was quoted has no seller')
      return { line, quote, seller, pickup: pickupOf(seller, chosen) ?? null }
    }),
  )
}

/** What is sold out or full may be so because of the attempt itself. */
function withoutCounts(quote: Quote): Quote {
  if (quote === 'unreachable' || !isOnSale(quote)) return quote
  const pickups = quote.pickups.map((pickup) => ({ ...pickup, isOpen: true }))
  return { ...quote, isAvailable: true, availableQuantity: null, pickups }
}

/** The pickup that was chosen; null where there is none to choose, undefined where the choice is missing or no longer open. */
const pickupOf = ({ id, pickups }: CartSeller, chosen: ReadonlyMap<string, string>) =>
  pickups.length === 0 ? null : pickups.find((pickup) => pickup.isOpen && pickup.id === chosen.get(id))

const shown = (money: Money) => ({ ...money, formatted: formatMoney(money) })

function priceError(line: CartLine, { title, unitPrice }: PurchasableQuote): UserError | null {
  if (unitPrice.amountMinor === line.unitAmountMinor) return null
  return {
    __typename: 'PriceChangedError',
    code: 'PRICE_CHANGED',
    message: `${title} costs ${formatMoney(unitPrice)} now.`,
    path,
    lineId: line.id,
    old: shown({ amountMinor: line.unitAmountMinor, currency: line.currency }),
    new: shown(unitPrice),
  }
}

const pickupError = ({ id, name }: CartSeller): UserError => ({
  __typename: 'PickupError',
  code: 'PICKUP',
  message: `Choose when to collect what you order from ${name}.`,
  path: ['input', 'pickups'],
  sellerId: id,
})
