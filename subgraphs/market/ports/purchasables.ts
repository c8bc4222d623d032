import type { PortProvider, PurchasablePort, PurchasableRef } from '@rose-ash/contracts'
import { anonymous, type Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { CycleRules } from '../domain/reservation/CycleRules.ts'
import { commitReservations } from '../domain/reservation/commitReservations.ts'
import { type QuotedVariant, quoteVariants } from '../domain/reservation/quoteVariants.ts'
import type { ReservationDomain } from '../domain/reservation/ReservationDomain.ts'
import { releaseReservations } from '../domain/reservation/releaseReservations.ts'
import { reserve } from '../domain/reservation/reserve.ts'
import { restock } from '../domain/reservation/restock.ts'
import { Reservation } from '../models/Reservation.ts'
import { Shop } from '../models/Shop.ts'

export interface PurchasablesDependencies {
  readonly knex: Knex
  readonly clock: Clock
  readonly currency: string
  readonly cycles: CycleRules
}

const isOurs = ({ type }: PurchasableRef) => type === 'ProductVariant'
const idsOf = (items: readonly PurchasableRef[]) => items.filter(isOurs).map(({ id }) => id)

/** Sells product variants to whoever sells them on: the cart. What the public may not see is not there. */
export const purchasables = (dependencies: PurchasablesDependencies): PortProvider<PurchasablePort> => {
  const market: ReservationDomain = { ...dependencies, viewer: anonymous }
  return {
    async describe({ items }) {
      const known = await quoteVariants(market, 'default', idsOf(items))
      return { items: items.map(({ type, id }) => described(type, known.get(id))) }
    },
    async quote({ items, buyer }) {
      const known = await quoteVariants(market, buyer.priceList, idsOf(items))
      return {
        items: items.map(({ type, id, quantity }) => {
          const quote = type === 'ProductVariant' ? known.get(id) : undefined
          return quote ? { ...quote, type, quantity } : null
        }),
      }
    },
    async reserve({ key, ttlSeconds, items }) {
      const foreign = items.filter((item) => !isOurs(item))
      if (foreign.length > 0)
        return { kind: 'short', lines: foreign.map(({ line }) => ({ line, available: 0 })) }
      const wanted = items.map(({ line, id, quantity, pickupId }) => ({
        ...{ line, variantId: id, quantity, pickupId },
      }))
      const outcome = await reserve(market, { key, ttlSeconds, items: wanted })
      return outcome.kind === 'short'
        ? { kind: 'short', lines: [...outcome.lines] }
        : {
            kind: 'reserved',
            expiresAt: outcome.expiresAt.toISOString(),
            reservations: [...outcome.reservations],
          }
    },
    async commit({ orderId, reservations }) {
      return { results: [...(await commitReservations(market, orderId, reservations))] }
    },
    async release(released) {
      await releaseReservations(market, released)
      return {}
    },
    async restock({ key, reservations }) {
      await restock(market, key, reservations)
      return {}
    },
    async reservations({ reservations: ids }) {
      const found = await Reservation.query(market.knex).findByIds(ids)
      const byId = new Map(found.map((each) => [each.id, each]))
      return {
        reservations: ids.map((id) => {
          const known = byId.get(id)
          if (!known) return null
          const { variantId: itemId, quantity, returned, status } = known
          return { reservationId: id, itemId, quantity, returned, status }
        }),
      }
    },
    async sellers({ ids }) {
      const shops = await Shop.query(market.knex).findByIds(ids).select('id', 'name', 'ownerUserId')
      const byId = new Map(shops.map((shop) => [shop.id, shop]))
      return {
        sellers: ids.map((id) => {
          const shop = byId.get(id)
          return shop ? { id, name: shop.name, ownerUserId: shop.ownerUserId } : null
        }),
      }
    },
  }
}

function described(type: PurchasableRef['type'], quote: QuotedVariant | undefined) {
  if (type !== 'ProductVariant' || !quote) return null
  const { id, title, sellerId, unitPrice, isAvailable, availableQuantity, maxPerOrder } = quote
  return { type, id, title, sellerId, unitPrice, isAvailable, availableQuantity, maxPerOrder }
}
