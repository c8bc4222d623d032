import { changeRow, type Seen } from '@rose-ash/db'
import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Fulfilment, type FulfilmentStatus } from '../../models/Fulfilment.ts'
import type { Order } from '../../models/Order.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockOrder } from '../order/findOrder.ts'
import { orderState } from '../order/orderState.ts'
import { ownersOfSellers } from '../seller/ownersOfSellers.ts'

const notThere = failed(notFoundError(['input', 'id'], 'There is no such fulfilment.'))

interface Change {
  readonly from: readonly FulfilmentStatus[]
  readonly changes: Partial<Fulfilment>
  /** What follows from it, in the same transaction. */
  readonly follow: (trx: Knex.Transaction, order: Order, fulfilment: Fulfilment) => Promise<void>
}

/** One step of handing something over, by those who run the shop and by staff. */
export async function changeFulfilment(
  cart: CartDomain,
  seen: Seen,
  { from, changes, follow }: Change,
): Promise<Outcome<Fulfilment>> {
  const known = isId(seen.id) ? await Fulfilment.query(cart.knex).findById(seen.id) : undefined
  if (!known) return notThere
  // asked before anything is locked: nobody waits for a neighbour under a lock
  const owner = (await ownersOfSellers(cart, [known])).get(known.sellerId) ?? null
  policy.require(cart.viewer, 'fulfilment.change', { ownerUserIds: [owner] })
  return cart.knex.transaction(async (trx) => {
    const order = await lockOrder(trx, known.orderId)
    const { status, version } = await Fulfilment.query(trx).findById(known.id).throwIfNotFound()
    if (version === seen.version && !from.includes(status))
      return failed(orderState(order, ['input', 'id'], stays[status]))
    const changed = await changeRow(Fulfilment, trx, seen, changes)
    if (!changed.ok) return changed
    await follow(trx, order, changed.value)
    return done(changed.value)
  })
}

const stays: Readonly<Record<FulfilmentStatus, string>> = {
  waiting: 'Nothing is handed over before.',
  to_pack: 'It is to be packed.',
  ready: 'It is packed already.',
  handed_over: 'This was collected already.',
  cancelled: 'Nothing of it is wanted any more.',
}
