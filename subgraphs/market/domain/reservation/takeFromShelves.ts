import type { LockedLevel } from '../stock/lockLevels.ts'

export interface Wanted {
  readonly id: string
  readonly variantId: string
  readonly quantity: number
}

export interface Part {
  readonly reservationId: string
  readonly variantId: string
  readonly locationId: string
  readonly quantity: number
}

export interface Taken {
  readonly parts: readonly Part[]
  /** Who goes without, with how many there are for them. */
  readonly short: ReadonlyMap<string, number>
}

/** Says from which shelves each of these is taken, in the order of the shelves. Nothing is taken for who goes without. */
export function takeFromShelves(levels: readonly LockedLevel[], wanted: readonly Wanted[]): Taken {
  const shelves = levels.map((level) => ({ ...level, left: level.onHand - level.reserved - level.allocated }))
  const parts: Part[] = []
  const short = new Map<string, number>()
  for (const { id, variantId, quantity } of wanted) {
    const own = shelves.filter((shelf) => shelf.variantId === variantId && !shelf.isRemoved)
    const madeToOrder = own.find((shelf) => shelf.onDemand)
    const available = own.reduce((sum, shelf) => sum + Math.max(shelf.left, 0), 0)
    if (madeToOrder) {
      madeToOrder.left -= quantity
      parts.push({ reservationId: id, variantId, locationId: madeToOrder.locationId, quantity })
      continue
    }
    if (available < quantity) {
      short.set(id, available)
      continue
    }
    let missing = quantity
    for (const shelf of own) {
      const taken = Math.min(missing, Math.max(shelf.left, 0))
      if (taken === 0) continue
      shelf.left -= taken
      missing -= taken
      parts.push({ reservationId: id, variantId, locationId: shelf.locationId, quantity: taken })
    }
  }
  return { parts, short }
}
