import { MalformedQuestion, PortError, type PortProvider, type PurchasablePort } from '@rose-ash/contracts'
import type { PurchasableQuote } from '@rose-ash/contracts/ports/purchasablePort.ts'
import { type Clock, newId, systemClock } from '@rose-ash/domain'

type Type = PurchasableQuote['type']

/** Something on the shelf. */
export type Goods = Omit<PurchasableQuote, 'quantity' | 'isAvailable'> & {
  readonly isAvailable?: boolean
  /** What members pay, where that is less. */
  readonly memberMinor?: number
  readonly isHidden?: boolean
}

interface Hold {
  readonly id: string
  readonly key: string
  readonly line: string
  readonly itemId: string
  readonly pickupId: string | null
  readonly quantity: number
  readonly endsAt: Date
  status: 'held' | 'committed' | 'released' | 'expired' | 'lost'
  returned: number
  orderId: string | null
  recommitted: boolean
}

/** A seller without a database, for the tests of this room: it keeps the contract of `PurchasablePort` in one process. */
export interface Shelf {
  put(title: string, changes?: Partial<Goods>): Goods
  change(id: string, changes: Partial<Goods>): void
  left(id: string): number | null
  readonly holds: readonly Hold[]
  /** Ends what was held for its time. */
  expire(): void
  /** How often somebody asked, by call. */
  readonly asked: Map<string, number>
  /** Nobody answers. */
  close(isClosed: boolean): void
  readonly owners: Map<string, string>
  provider(clock?: Clock): PortProvider<PurchasablePort>
}

export function shelfOfTests(type: Type): Shelf {
  const shelf = new Map<string, Goods>()
  const holds: Hold[] = []
  const restocked = new Set<string>()
  const asked = new Map<string, number>()
  const owners = new Map<string, string>()
  let isShut = false
  let clock: Clock = systemClock

  const expire = () => {
    for (const hold of holds)
      if (hold.status === 'held' && hold.endsAt <= clock.now()) hold.status = 'expired'
  }
  const takenOf = (itemId: string) =>
    holds
      .filter((hold) => hold.itemId === itemId && (hold.status === 'held' || hold.status === 'committed'))
      .reduce((sum, { quantity, returned }) => sum + quantity - returned, 0)
  const left = (id: string): number | null => {
    const stock = shelf.get(id)?.availableQuantity ?? null
    return stock === null ? null : stock - takenOf(id)
  }
  const offered = (wanted: { readonly type: Type; readonly id: string }): Goods | null => {
    const goods = shelf.get(wanted.id)
    return goods && wanted.type === type && !goods.isHidden ? goods : null
  }
  const ask = (call: string) => {
    asked.set(call, (asked.get(call) ?? 0) + 1)
    if (isShut) throw new PortError('UNAVAILABLE', 'closed')
    expire()
  }
  const shown = ({ memberMinor: _, isHidden: __, isAvailable, ...goods }: Goods) => {
    const availableQuantity = left(goods.id)
    return { ...goods, availableQuantity, isAvailable: isAvailable ?? availableQuantity !== 0 }
  }

  const provider: PortProvider<PurchasablePort> = {
    async describe({ items }) {
      ask('describe')
      return {
        items: items.map((item) => {
          const goods = offered(item)
          return goods && shown(goods)
        }),
      }
    },
    async quote({ items, buyer }) {
      ask('quote')
      return {
        items: items.map((item) => {
          const goods = offered(item)
          if (!goods) return null
          const amountMinor =
            buyer.priceList === 'member'
              ? Math.min(goods.memberMinor ?? Number.POSITIVE_INFINITY, goods.unitPrice.amountMinor)
              : goods.unitPrice.amountMinor
          const unitPrice = { ...goods.unitPrice, amountMinor }
          return { ...shown(goods), unitPrice, quantity: item.quantity, pickups: [...goods.pickups] }
        }),
      }
    },
    async reserve({ key, ttlSeconds, items }) {
      ask('reserve')
      const lines = new Set(items.map(({ line }) => line))
      if (lines.size < items.length) throw new MalformedQuestion('a line twice')
      const own = holds.filter(
        (hold) => hold.key === key && (hold.status === 'held' || hold.status === 'committed'),
      )
      if (own.length > 0) {
        const isSame =
          own.length === items.length &&
          items.every((item) =>
            own.some(
              (hold) => hold.line === item.line && hold.itemId === item.id && hold.quantity === item.quantity,
            ),
          )
        if (!isSame) throw new MalformedQuestion('other items')
      } else {
        const short: { line: string; available: number }[] = []
        const wanted = new Map<string, number>()
        for (const item of items) {
          const goods = offered(item)
          const rest = goods ? (left(item.id) ?? 99) - (wanted.get(item.id) ?? 0) : 0
          if (item.quantity > rest) short.push({ line: item.line, available: Math.max(rest, 0) })
          else wanted.set(item.id, (wanted.get(item.id) ?? 0) + item.quantity)
        }
        if (short.length > 0) return { kind: 'short' as const, lines: short }
        const endsAt = new Date(clock.now().getTime() + ttlSeconds * 1000)
        for (const { line, id: itemId, quantity, pickupId } of items) {
          const fresh = { status: 'held' as const, returned: 0, orderId: null, recommitted: false }
          own.push({ id: newId(), key, line, itemId, pickupId, quantity, endsAt, ...fresh })
        }
        holds.push(...own)
      }
      return {
        kind: 'reserved' as const,
        expiresAt: (own[0]?.endsAt ?? clock.now()).toISOString(),
        reservations: items.map(({ line }) => ({
          line,
          reservationId: own.find((hold) => hold.line === line)?.id ?? '',
        })),
      }
    },
    async commit({ orderId, reservations }) {
      ask('commit')
      const results = reservations.map((reservationId) => {
        const hold = holds.find(({ id }) => id === reservationId)
        const settle = (outcome: 'committed' | 'recommitted' | 'lost') => ({ reservationId, outcome })
        if (!hold || hold.status === 'lost') return settle('lost')
        if (hold.status === 'committed')
          return settle(hold.orderId !== orderId ? 'lost' : hold.recommitted ? 'recommitted' : 'committed')
        hold.orderId = orderId
        if (hold.status !== 'held') {
          if (hold.quantity > (left(hold.itemId) ?? 99)) {
            hold.status = 'lost'
            return settle('lost')
          }
          hold.recommitted = true
        }
        hold.status = 'committed'
        return settle(hold.recommitted ? 'recommitted' : 'committed')
      })
      return { results }
    },
    async release({ reservations, keys }) {
      ask('release')
      for (const hold of holds)
        if (hold.status === 'held' && (reservations.includes(hold.id) || keys.includes(hold.key)))
          hold.status = 'released'
      return {}
    },
    async restock({ key, reservations }) {
      ask('restock')
      for (const { reservationId, quantity } of reservations) {
        const hold = holds.find(({ id }) => id === reservationId)
        if (hold?.status !== 'committed' || restocked.has(`${key} ${hold.id}`)) continue
        restocked.add(`${key} ${hold.id}`)
        hold.returned = Math.min(hold.quantity, hold.returned + quantity)
      }
      return {}
    },
    async reservations({ reservations }) {
      ask('reservations')
      return {
        reservations: reservations.map((reservationId) => {
          const hold = holds.find(({ id }) => id === reservationId)
          if (!hold) return null
          const { itemId, quantity, returned, status } = hold
          return { reservationId, itemId, quantity, returned, status }
        }),
      }
    },
    async sellers({ ids }) {
      ask('sellers')
      return {
        sellers: ids.map((id) => {
          const goods = [...shelf.values()].find(({ sellerId }) => sellerId === id)
          const ownerUserId = owners.get(id) ?? newId()
          return goods ? { id, name: goods.sellerName, ownerUserId } : null
        }),
      }
    },
  }

  return {
    holds,
    asked,
    owners,
    expire,
    left,
    put(title, changes = {}) {
      const goods: Goods = {
        type,
        id: newId(),
        title,
        sku: null,
        sellerId: newId(),
        sellerName: 'Weir Mill',
        unitPrice: { amountMinor: 250, currency: 'GBP' },
        availableQuantity: null,
        maxPerOrder: null,
        minPerOrder: 1,
        taxClass: 'zero',
        taxRateBp: 0,
        pickups: [],
        closed: null,
        ...changes,
      }
      shelf.set(goods.id, goods)
      return goods
    },
    change(id, changes) {
      const goods = shelf.get(id)
      if (goods) shelf.set(id, { ...goods, ...changes })
    },
    close(isClosed) {
      isShut = isClosed
    },
    provider(by = systemClock) {
      clock = by
      return provider
    },
  }
}
