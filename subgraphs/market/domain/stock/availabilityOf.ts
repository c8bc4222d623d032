import type { AvailabilityStatus } from '../../models/Product.ts'
import type { ShopStatus } from '../../models/Shop.ts'

export interface Stocked {
  readonly shopStatus: ShopStatus
  readonly onHand: number
  readonly reserved: number
  readonly allocated: number
  readonly onDemand: boolean
  readonly lowAt: number
}

export interface Availability {
  readonly status: AvailabilityStatus
  /** Null when it is made to order. */
  readonly quantity: number | null
}

const none: Availability = { status: 'out', quantity: 0 }

/** Whether a variant can be had. `market.relist()` says the same of all variants of a product together. */
export function availabilityOf({
  shopStatus,
  onHand,
  reserved,
  allocated,
  onDemand,
  lowAt,
}: Stocked): Availability {
  if (shopStatus !== 'active') return none
  const remaining = Math.max(onHand - reserved - allocated, 0)
  const quantity = onDemand ? null : remaining
  if (remaining > lowAt) return { status: 'in_stock', quantity }
  if (onDemand) return { status: 'on_demand', quantity }
  return remaining > 0 ? { status: 'low', quantity } : none
}
