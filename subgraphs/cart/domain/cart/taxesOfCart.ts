import type { Cart } from '../../models/Cart.ts'
import type { CartLine } from '../../models/CartLine.ts'
import { taxIn } from '../checkout/taxIn.ts'
import { isOnSale } from '../line/lineErrors.ts'
import type { Quote } from '../line/quoteItems.ts'
import { type TaxAmount, taxesOf } from '../order/taxesOf.ts'

/**
 * The tax in the prices of a cart, by rate, the highest first. A donation bears none; what is gone, or was not answered, has no
 * rate and is left out.
 *
 * @param quotes of the lines, side by side
 */
export function taxesOfCart(
  { donationMinor }: Pick<Cart, 'donationMinor'>,
  lines: readonly Pick<CartLine, 'quantity' | 'unitAmountMinor'>[],
  quotes: readonly Quote[],
): TaxAmount[] {
  const taxed = lines.flatMap(({ quantity, unitAmountMinor }, index) => {
    const quote = quotes[index]
    if (quote === undefined || quote === 'unreachable' || !isOnSale(quote)) return []
    const totalMinor = quantity * unitAmountMinor
    return [{ taxRateBp: quote.taxRateBp, totalMinor, taxMinor: taxIn(totalMinor, quote.taxRateBp) }]
  })
  const gift = donationMinor > 0 ? [{ taxRateBp: 0, totalMinor: donationMinor, taxMinor: 0 }] : []
  return taxesOf([...taxed, ...gift])
}
