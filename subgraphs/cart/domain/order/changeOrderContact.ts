import { check, conflictError, done, failed, notFoundError, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Order } from '../../models/Order.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { canChangeContact } from './canChangeContact.ts'
import { contact } from './contact.ts'
import { findOrder, lockOrder } from './findOrder.ts'
import { isBuyer } from './isBuyer.ts'
import { orderState } from './orderState.ts'
import { takeOverContact } from './takeOverContact.ts'

const schema = z.object({ code: z.string(), version: z.int(), ...contact })

export type ChangeOrderContactInput = z.input<typeof schema>

const path = ['input', 'code']

/** Says anew who an order is for: a mistyped address would let all its letters go astray. */
export async function changeOrderContact(
  cart: CartDomain,
  input: ChangeOrderContactInput,
): Promise<Outcome<Order>> {
  const seen = await findOrder(cart, input.code)
  if (!seen) return failed(notFoundError(path, 'There is no such order.'))
  policy.require(cart.viewer, 'order.changeContact', { isBuyer: isBuyer(cart, seen) })
  const checked = check(schema, input)
  if (!checked.ok) return checked
  return cart.knex.transaction(async (trx) => {
    const order = await lockOrder(trx, seen.id)
    if (order.version !== input.version) return failed(conflictError(order.version))
    if (!canChangeContact(cart, order))
      return failed(orderState(order, path, 'Nobody is written to about it any more.'))
    await takeOverContact(trx, order, checked.value, {
      actorUserId: cart.viewer.userId,
      at: cart.clock.now(),
    })
    return done(await Order.query(trx).findById(order.id).throwIfNotFound())
  })
}
