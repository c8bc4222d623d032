import { formatMoney } from '@rose-ash/domain'
import type { CartLine } from '../../models/CartLine.ts'
import { isOnSale } from './lineErrors.ts'
import type { Quote } from './quoteItems.ts'

export interface CartLineProblem {
  readonly kind: 'price_changed' | 'short' | 'gone' | 'closed'
  readonly message: string
  readonly available: number | null
  readonly currentPrice: { readonly amountMinor: number; readonly currency: string } | null
}

/** What stands between a line and paying for it, the worst first. A seller who does not answer is no problem of the line. */
export function problemOf(line: CartLine, item: Quote): CartLineProblem | null {
  if (item === 'unreachable') return null
  if (!isOnSale(item))
    return { kind: 'gone', message: 'This is no longer on sale.', available: null, currentPrice: null }
  if (item.closed !== null)
    return { kind: 'closed', message: item.closed, available: null, currentPrice: null }
  const available = item.availableQuantity
  if (available !== null && available < line.quantity)
    return {
      kind: 'short',
      message: available === 0 ? 'This has sold out.' : `Only ${available} left.`,
      available,
      currentPrice: null,
    }
  if (item.unitPrice.amountMinor !== line.unitAmountMinor)
    return {
      kind: 'price_changed',
      message: `The price is ${formatMoney(item.unitPrice)} now.`,
      available: null,
      currentPrice: item.unitPrice,
    }
  return null
}
