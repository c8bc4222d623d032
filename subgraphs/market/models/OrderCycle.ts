import { Row } from '@rose-ash/db'

export type OrderCycleStatus = 'draft' | 'open' | 'closed' | 'processed'

/** A time in which a shop takes orders, and what follows from it: when they can be collected. */
export class OrderCycle extends Row {
  static override tableName = 'market.order_cycles'

  declare shopId: string
  declare name: string
  declare note: string
  declare opensAt: Date
  declare closesAt: Date
  /** IANA. */
  declare timezone: string
  declare status: OrderCycleStatus
  declare createdAt: Date
}
