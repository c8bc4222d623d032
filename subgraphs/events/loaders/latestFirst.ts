import type { Order } from '@rose-ash/subgraph'

/** The order of lists of events. */
export const latestFirst: Order = [
  { column: 'events.events.starts_at', property: 'startsAt', direction: 'desc', type: 'timestamptz' },
  { column: 'events.events.id', property: 'id', direction: 'desc', type: 'uuid' },
]
