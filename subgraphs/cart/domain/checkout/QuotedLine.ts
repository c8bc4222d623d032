import type { PurchasableQuote } from '@rose-ash/contracts/ports/purchasablePort.ts'
import type { CartLine } from '../../models/CartLine.ts'
import type { CartSeller } from '../cart/sellersOf.ts'

/** A line of a cart at the price that its buyer agreed to, ready to be held. */
export interface QuotedLine {
  readonly line: CartLine
  readonly quote: PurchasableQuote
  readonly seller: CartSeller
  /** When and where it is collected; null where buyer and seller arrange that between them. */
  readonly pickup: CartSeller['pickups'][number] | null
}
