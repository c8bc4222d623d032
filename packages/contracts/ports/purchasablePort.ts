import { z } from 'zod'
import { definePort } from './definePort.ts'

const batch = 100

const type = z.enum(['ProductVariant', 'TicketType'])
const quantity = z.int().min(1).max(99)
const purchasableRef = z.object({ type, id: z.uuid() }).readonly()
const wanted = z.object({ type, id: z.uuid(), quantity }).readonly()

const describedAs = {
  type,
  id: z.uuid(),
  /** As on a cart line or a receipt: `Oat milk, 1 l`. */
  title: z.string().min(1),
  /** The shop or the event that it belongs to. */
  sellerId: z.uuid(),
  /** What everybody pays. Minor units, tax included. */
  unitPrice: z.object({ amountMinor: z.int().nonnegative(), currency: z.string().length(3) }).readonly(),
  /** May it be bought now at all? */
  isAvailable: z.boolean(),
  /** How many are left; null where that is not counted. */
  availableQuantity: z.int().nonnegative().nullable(),
  /** How many one order may hold; null where there is no limit. */
  maxPerOrder: z.int().positive().nullable(),
}
const description = z.object(describedAs).readonly()

const pickup = z
  .object({
    id: z.uuid(),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    /** Where to come, as people read it. */
    place: z.string().min(1),
    /** False when it takes no more orders. */
    isOpen: z.boolean(),
  })
  .readonly()

const quote = z
  .object({
    ...describedAs,
    /** What this buyer pays for one: `unitPrice` of a quote is of the buyer's own price list. */
    quantity,
    sellerName: z.string().min(1),
    sku: z.string().nullable(),
    taxClass: z.string().min(1),
    /** Basis points: 2000 is 20 %. The tax is part of the price. */
    taxRateBp: z.int().min(0).max(10_000),
    /** How many one order must hold at least. */
    minPerOrder: z.int().positive(),
    /** When and where it can be collected; empty where the seller and the buyer arrange that between them. */
    pickups: z.array(pickup).max(50),
    /** One sentence where it cannot be ordered now although it is on sale: `The next order cycle opens on …`. */
    closed: z.string().nullable(),
  })
  .readonly()

const seller = z.object({ id: z.uuid(), name: z.string().min(1), ownerUserId: z.uuid() }).readonly()

/**
 * What can be put in a cart and sold, answered by each subgraph that sells: market for `ProductVariant`, events for
 * `TicketType`. Lists are answered in the order asked, with null for what does not exist, is not published, or is of
 * a type that the provider does not sell; at most 100 at once.
 *
 * Stock goes through three hands: `reserve` holds it for a time, `commit` sells it, `release` gives it back. All three stand
 * being repeated. A hold that nobody commits ends by itself; then its stock is free again.
 */
export const PurchasablePort = definePort({
  name: 'purchasable',
  version: 2,
  providers: ['market', 'events'],
  calls: {
    describe: {
      input: z.object({ items: z.array(purchasableRef).max(batch) }),
      output: z.object({ items: z.array(description.nullable()) }),
    },
    /** What a buyer would pay now, and whether there is enough; holds nothing. */
    quote: {
      input: z.object({
        items: z.array(wanted).max(batch),
        buyer: z.object({
          userId: z.uuid().nullable(),
          priceList: z.enum(['default', 'member', 'wholesale']),
        }),
      }),
      output: z.object({ items: z.array(quote.nullable()) }),
    },
    /**
     * Holds all of it or nothing. The same `key` answers the same again while its holds live, and refuses other items
     * (`MALFORMED`). `line` is the caller's own name of an item and is unique in a call.
     */
    reserve: {
      input: z.object({
        key: z.string().min(1).max(100),
        ttlSeconds: z.int().min(1).max(86_400),
        items: z
          .array(
            z.object({
              line: z.string().min(1).max(100),
              type,
              id: z.uuid(),
              quantity,
              pickupId: z.uuid().nullable(),
            }),
          )
          .min(1)
          .max(batch),
      }),
      output: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('reserved'),
          expiresAt: z.iso.datetime(),
          reservations: z.array(z.object({ line: z.string(), reservationId: z.uuid() })),
        }),
        z.object({
          kind: z.literal('short'),
          /** The lines at fault, with how many of each there are; 0 for what is gone or closed. */
          lines: z.array(z.object({ line: z.string(), available: z.int().nonnegative() })),
        }),
      ]),
    },
    /**
     * Sells what was held. A hold that ran out is taken again if there is enough (`recommitted`); otherwise it is `lost`, and
     * stays so. Repeated for the same order, it answers what it answered: `recommitted` counts as sold.
     */
    commit: {
      input: z.object({ orderId: z.uuid(), reservations: z.array(z.uuid()).min(1).max(batch) }),
      output: z.object({
        results: z.array(
          z.object({ reservationId: z.uuid(), outcome: z.enum(['committed', 'recommitted', 'lost']) }),
        ),
      }),
    },
    /** Gives holds back, by their ids or by the keys that they were asked with. What was sold, lost, given back or never known is left alone. */
    release: {
      input: z.object({
        reservations: z.array(z.uuid()).max(batch).default([]),
        keys: z.array(z.string().min(1).max(100)).max(batch).default([]),
      }),
      output: z.object({}),
    },
    /** Puts back on the shelf what was sold and is refunded: at most what was sold. The same `key` does it once. */
    restock: {
      input: z.object({
        key: z.string().min(1).max(100),
        reservations: z
          .array(z.object({ reservationId: z.uuid(), quantity }))
          .min(1)
          .max(batch),
      }),
      output: z.object({}),
    },
    /** How things stand with holds, for audits; null for one that was never made here. */
    reservations: {
      input: z.object({ reservations: z.array(z.uuid()).max(batch) }),
      output: z.object({
        reservations: z.array(
          z
            .object({
              reservationId: z.uuid(),
              itemId: z.uuid(),
              quantity: z.int().positive(),
              returned: z.int().nonnegative(),
              status: z.enum(['held', 'committed', 'released', 'expired', 'lost']),
            })
            .nullable(),
        ),
      }),
    },
    /** Who sells: the shop or the event by its id, with the member who runs it. */
    sellers: {
      input: z.object({ ids: z.array(z.uuid()).max(batch) }),
      output: z.object({ sellers: z.array(seller.nullable()) }),
    },
  },
})
export type PurchasablePort = typeof PurchasablePort
export type PurchasableRef = z.output<typeof purchasableRef>
export type PurchasableDescription = z.output<typeof description>
export type PurchasableQuote = z.output<typeof quote>
export type PurchasablePickup = z.output<typeof pickup>

/** The subgraph that answers for each type. */
export const providerOf = { ProductVariant: 'market', TicketType: 'events' } as const
