import { z } from 'zod'
import { definePort } from './definePort.ts'

const batch = 100

const purchasableRef = z.object({ type: z.enum(['ProductVariant', 'TicketType']), id: z.uuid() }).readonly()

const description = z
  .object({
    type: z.enum(['ProductVariant', 'TicketType']),
    id: z.uuid(),
    /** As on a cart line or a receipt: `Oat milk, 1 l`. */
    title: z.string().min(1),
    /** The shop or the event that it belongs to. */
    sellerId: z.uuid(),
    unitPrice: z.object({ amountMinor: z.int().nonnegative(), currency: z.string().length(3) }).readonly(),
    /** May it be bought now at all? */
    isAvailable: z.boolean(),
    /** How many are left; null where that is not counted. */
    availableQuantity: z.int().nonnegative().nullable(),
    /** How many one order may hold; null where there is no limit. */
    maxPerOrder: z.int().positive().nullable(),
  })
  .readonly()

/**
 * What can be put in a cart, answered by each subgraph that sells: market for `ProductVariant`, events for
 * `TicketType`. Lists are answered in the order asked, with null for what does not exist, is not published, or is of
 * a type that the provider does not sell; at most 100 at once.
 */
export const PurchasablePort = definePort({
  name: 'purchasable',
  version: 1,
  providers: ['market', 'events'],
  calls: {
    describe: {
      input: z.object({ items: z.array(purchasableRef).max(batch) }),
      output: z.object({ items: z.array(description.nullable()) }),
    },
  },
})
export type PurchasablePort = typeof PurchasablePort
export type PurchasableRef = z.output<typeof purchasableRef>
export type PurchasableDescription = z.output<typeof description>

/** The subgraph that answers for each type. */
export const providerOf = { ProductVariant: 'market', TicketType: 'events' } as const
