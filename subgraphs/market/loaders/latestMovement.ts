import type { Order } from '@rose-ash/subgraph'

/** What was written last comes first. */
export const latestMovement: Order = [
  { column: 'stock_movements.id', property: 'id', direction: 'desc', type: 'uuid' },
]
