import { done, failed, newId, type Outcome, validationError } from '@rose-ash/domain'
import { Checkout } from '../../models/Checkout.ts'
import type { CartDomain } from '../CartDomain.ts'
import { type CheckoutRequest, requestHashOf } from './checkoutRequest.ts'

const keyUsed = validationError(
  ['input', 'idempotencyKey'],
  'This key was used for another order. Make a new one for each.',
)

export interface Attempt {
  readonly checkout: Checkout
  /** Somebody was at it before, and may still be: what it takes may be held for it already. */
  readonly isRepeated: boolean
}

/**
 * The attempt that a key stands for, noted before anything is held. The same request finds the same attempt, whatever came of
 * it; what was refused, or died before it was an order and is asked otherwise now, begins anew under another id.
 */
export async function openCheckout(
  cart: CartDomain,
  cartId: string,
  request: CheckoutRequest,
): Promise<Outcome<Attempt>> {
  const { knex, clock } = cart
  const place = { cartId, key: request.idempotencyKey }
  const requestHash = requestHashOf(request)
  const fresh = { id: newId(), requestHash, state: 'reserving' as const, createdAt: clock.now() }
  await Checkout.query(knex)
    .insert({ ...place, ...fresh })
    .onConflict(['cart_id', 'key'])
    .ignore()
  const known = await Checkout.query(knex).findOne(place).throwIfNotFound()
  const isSame = known.requestHash.equals(requestHash)
  if (known.state === 'ordered') return isSame ? done({ checkout: known, isRepeated: true }) : failed(keyUsed)
  if (known.state === 'reserving' && isSame)
    return done({ checkout: known, isRepeated: known.id !== fresh.id })
  const [again] = await Checkout.query(knex)
    .patch(fresh)
    .where({ id: known.id })
    .whereNot('state', 'ordered')
    .returning('*')
  return again ? done({ checkout: again, isRepeated: false }) : openCheckout(cart, cartId, request)
}
