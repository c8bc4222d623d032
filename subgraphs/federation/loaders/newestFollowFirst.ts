import type { Order } from '@rose-ash/subgraph'

/** Ids grow with time. */
export const newestFollowFirst: Order = [
  { column: 'federation.follows.id', property: 'followId', direction: 'desc', type: 'uuid' },
]
