import type { PurchasablePickup } from '@rose-ash/contracts/ports/purchasablePort.ts'
import type { PurchasableType } from '../../models/CartLine.ts'
import { isOnSale } from '../line/lineErrors.ts'
import { portType, type Quote } from '../line/quoteItems.ts'

/** Somebody who sells something that is in a cart. */
export interface CartSeller {
  readonly id: string
  readonly type: PurchasableType
  readonly name: string
  /** When and where all of it can be collected; empty where buyer and seller arrange that between them. */
  readonly pickups: readonly PurchasablePickup[]
  /** One sentence when it takes no orders now. */
  readonly closed: string | null
}

const neverTogether = 'Some of this is collected at different times. Order one after the other.'

/** Who sells what was quoted, in the order of the lines. What is gone, or was not answered, has no seller. */
export function sellersOf(quotes: readonly Quote[]): CartSeller[] {
  const bySeller = new Map<string, CartSeller>()
  for (const quote of quotes) {
    if (quote === 'unreachable' || !isOnSale(quote)) continue
    const { sellerId: id, sellerName: name, pickups, closed } = quote
    const type = quote.type === portType.product_variant ? 'product_variant' : 'ticket_type'
    const known = bySeller.get(id)
    bySeller.set(id, known ? both(known, pickups, closed) : { id, type, name, pickups, closed })
  }
  return [...bySeller.values()]
}

function both(seller: CartSeller, pickups: readonly PurchasablePickup[], closed: string | null): CartSeller {
  const shared = sharedPickups(seller.pickups, pickups)
  const isApart = shared.length === 0 && seller.pickups.length > 0 && pickups.length > 0
  return { ...seller, pickups: shared, closed: seller.closed ?? closed ?? (isApart ? neverTogether : null) }
}

/** What needs no pickup goes along with any. */
function sharedPickups(one: readonly PurchasablePickup[], other: readonly PurchasablePickup[]) {
  if (one.length === 0) return other
  if (other.length === 0) return one
  return one.filter(({ id }) => other.some((pickup) => pickup.id === id))
}
