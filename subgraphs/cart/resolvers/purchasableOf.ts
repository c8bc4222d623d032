import type { PurchasableType } from '../models/CartLine.ts'

const typeNames = { product_variant: 'ProductVariant', ticket_type: 'TicketType' } as const

/** A reference to what is sold, which its own subgraph resolves. */
export const purchasableOf = (itemType: PurchasableType, id: string) => ({
  __typename: typeNames[itemType],
  id,
})
