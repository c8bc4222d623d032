import { PortError } from '@rose-ash/contracts'
import type { PurchasableQuote } from '@rose-ash/contracts/ports/purchasablePort.ts'
import { isSignedIn } from '@rose-ash/domain'
import type { PurchasableType } from '../../models/CartLine.ts'
import type { CartDomain } from '../CartDomain.ts'

export interface WantedItem {
  readonly itemType: PurchasableType
  readonly itemId: string
  readonly quantity: number
}

/** What its seller says of an item: null when it is not on sale, `unreachable` when the seller does not answer. */
export type Quote = PurchasableQuote | null | 'unreachable'

/** Our names of what can be bought, and the ports'. */
export const portType = { product_variant: 'ProductVariant', ticket_type: 'TicketType' } as const

type Asker = Pick<CartDomain, 'sellers' | 'viewer'>

/** Asks the sellers for the viewer's prices of up to 100 items of each kind, in one question to each. Answers in the order asked. */
export async function quoteItems({ sellers, viewer }: Asker, items: readonly WantedItem[]): Promise<Quote[]> {
  const buyer = {
    userId: viewer.userId,
    priceList: isSignedIn(viewer) ? ('member' as const) : ('default' as const),
  }
  const ask = async (itemType: PurchasableType): Promise<[PurchasableType, Quote[]]> => {
    const wanted = items.filter((item) => item.itemType === itemType)
    if (wanted.length === 0) return [itemType, []]
    try {
      const answer = await sellers[itemType].quote({
        items: wanted.map(({ itemId, quantity }) => ({ type: portType[itemType], id: itemId, quantity })),
        buyer,
      })
      return [itemType, answer.items]
    } catch (error) {
      if (error instanceof PortError && error.code !== 'MALFORMED')
        return [itemType, wanted.map(() => 'unreachable')]
      throw error
    }
  }
  const answers = new Map(await Promise.all([ask('product_variant'), ask('ticket_type')]))
  return items.map(({ itemType }) => answers.get(itemType)?.shift() ?? null)
}
