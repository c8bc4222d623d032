import type { Order } from '@rose-ash/subgraph'

/** The order of lists of dates. */
export const inOrderOfTime: Order = [
  { column: 'starts_at', property: 'startsAt', direction: 'asc', type: 'timestamptz' },
  { column: 'id', property: 'id', direction: 'asc', type: 'uuid' },
]
