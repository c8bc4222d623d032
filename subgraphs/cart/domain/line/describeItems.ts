import { PortError, type PurchasableDescription } from '@rose-ash/contracts'
import type { PurchasableType } from '../../models/CartLine.ts'
import type { CartDomain } from '../CartDomain.ts'

export interface Item {
  readonly itemType: PurchasableType
  readonly itemId: string
}

/** What its seller says of an item: null when it is not on sale, `unreachable` when the seller does not answer. */
export type Description = PurchasableDescription | null | 'unreachable'

const portType = { product_variant: 'ProductVariant', ticket_type: 'TicketType' } as const

/** Asks the sellers about up to 50 items of each kind, in one question to each. Answers in the order asked. */
export async function describeItems({ sellers }: CartDomain, items: readonly Item[]): Promise<Description[]> {
  const ask = async (itemType: PurchasableType): Promise<[PurchasableType, Description[]]> => {
    const refs = items.filter((item) => item.itemType === itemType)
    if (refs.length === 0) return [itemType, []]
    try {
      const answer = await sellers[itemType].describe({
        items: refs.map(({ itemId }) => ({ type: portType[itemType], id: itemId })),
      })
      return [itemType, answer.items]
    } catch (error) {
      if (error instanceof PortError && error.code !== 'MALFORMED')
        return [itemType, refs.map(() => 'unreachable')]
      throw error
    }
  }
  const answers = new Map(await Promise.all([ask('product_variant'), ask('ticket_type')]))
  return items.map(({ itemType }) => answers.get(itemType)?.shift() ?? null)
}
