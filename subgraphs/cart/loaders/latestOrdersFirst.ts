import type { Order } from '@rose-ash/subgraph'

export const latestOrdersFirst: Order = [
  { column: 'orders.placed_at', property: 'placedAt', direction: 'desc', type: 'timestamptz' },
  { column: 'orders.id', property: 'id', direction: 'desc', type: 'uuid' },
]
