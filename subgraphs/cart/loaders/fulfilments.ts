import { isId } from '@rose-ash/domain'
import { type Connection, type ConnectionArgs, connection, type Order as RowOrder } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { type FulfilmentFilter, fulfilmentsOfSeller } from '../domain/fulfilment/fulfilmentsOfSeller.ts'
import { maySeeSeller } from '../domain/fulfilment/maySeeSeller.ts'
import type { Fulfilment } from '../models/Fulfilment.ts'

const earliestFirst: RowOrder = [
  { column: 'fulfilments.placed_at', property: 'placedAt', direction: 'asc', type: 'timestamptz' },
  { column: 'fulfilments.id', property: 'id', direction: 'asc', type: 'uuid' },
]

/** What a seller has to pack and to hand over; null for whoever may not see it. */
export const fulfilments =
  (cart: CartDomain) =>
  async (filter: FulfilmentFilter, page: ConnectionArgs): Promise<Connection<Fulfilment> | null> => {
    if (!(await maySeeSeller(cart, filter.sellerId)) || (filter.pickupId && !isId(filter.pickupId)))
      return null
    return connection(fulfilmentsOfSeller(cart, filter), page, earliestFirst)
  }
