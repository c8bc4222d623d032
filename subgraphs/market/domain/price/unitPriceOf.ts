import { formatMoney, type Money } from '@rose-ash/domain'
import type { Unit } from '../../models/ProductVariant.ts'

export interface UnitPrice {
  readonly price: Money
  readonly per: Unit
  /** `£3.20 per kg`. */
  readonly formatted: string
}

/** How many of the unit make one of what prices are compared by. */
const comparedBy: Readonly<Record<Unit, { per: Unit; holds: number; name: string }>> = {
  g: { per: 'kg', holds: 1000, name: 'kg' },
  kg: { per: 'kg', holds: 1, name: 'kg' },
  ml: { per: 'l', holds: 1000, name: 'litre' },
  l: { per: 'l', holds: 1, name: 'litre' },
  item: { per: 'item', holds: 1, name: 'piece' },
  bunch: { per: 'bunch', holds: 1, name: 'bunch' },
}

/** The price for a kilogram, litre, piece or bunch; null for a single piece or bunch, whose price says it already. */
export function unitPriceOf(price: Money, amount: number, unit: Unit): UnitPrice | null {
  const { per, holds, name } = comparedBy[unit]
  const isCounted = unit === 'item' || unit === 'bunch'
  if (isCounted && amount === 1) return null
  const compared = { ...price, amountMinor: Math.round((price.amountMinor * holds) / amount) }
  return { price: compared, per, formatted: `${formatMoney(compared)} per ${name}` }
}
