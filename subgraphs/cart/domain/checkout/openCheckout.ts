import { conflictError, done, failed, newId, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Cart } from '../../models/Cart.ts'
import { Checkout } from '../../models/Checkout.ts'
import type { CartDomain } from '../CartDomain.ts'
import { abandonedAttempts } from './abandonedAttempts.ts'
import { type CheckoutRequest, requestHashOf } from './checkoutRequest.ts'
import { correctContact } from './correctContact.ts'
import { orderOfBasket } from './orderOfBasket.ts'
import { orderPlaced } from './orderPlaced.ts'

export interface Attempt {
  readonly checkout: Checkout
  /** Somebody was at it before, and may still be: what it takes may be held for it already. */
  readonly isRepeated: boolean
  /** Other attempts of the cart that came to nothing, and may hold what this one needs. */
  readonly abandoned: readonly string[]
}

/**
 * The attempt that a key stands for, noted before anything is held. The same request finds the same attempt; what was refused
 * begins anew under another id. Whoever goes back from an order and sends its form again finds that order, with whatever they
 * mended in who they are; all else was ordered as it was, and they hear of it. A cart has one attempt at a time: a new one gives up those before it, also one that is still
 * running somewhere, which will find itself refused and give back what it holds. The lock of the cart decides which was first.
 */
export async function openCheckout(
  cart: CartDomain,
  cartId: string,
  request: CheckoutRequest,
): Promise<Outcome<Attempt>> {
  const requestHash = requestHashOf(request)
  const place = { cartId, key: request.idempotencyKey }
  return cart.knex.transaction(async (trx) => {
    const own = await Cart.query(trx).findById(cartId).forUpdate()
    const known = await Checkout.query(trx).findOne(place).whereNot('state', 'refused')
    const isSame = known?.requestHash.equals(requestHash) ?? false
    if (known?.state === 'ordered') {
      const stands = isSame || (await correctContact(cart, trx, known, request))
      return stands
        ? done({ checkout: known, isRepeated: true, abandoned: [] })
        : failed(await orderPlaced(cart, trx, known))
    }
    if (!own || !isSeen(own, request)) {
      const placed = own && (await orderOfBasket(trx, own, request))
      return failed(placed ? await orderPlaced(cart, trx, placed) : conflictError(own?.version ?? 0))
    }
    await refuseOthers(trx, cartId, known && isSame ? known.id : null)
    const abandoned = await abandonedAttempts(trx, cartId)
    const createdAt = cart.clock.now()
    if (known && isSame) {
      // somebody is at it again, and is not to be taken for dead
      const checkout = await Checkout.query(trx).patchAndFetchById(known.id, { createdAt })
      return done({ checkout, isRepeated: true, abandoned })
    }
    const checkout = await Checkout.query(trx).insertAndFetch({
      id: newId(),
      ...place,
      cartVersion: request.cartVersion,
      requestHash,
      state: 'reserving',
      createdAt,
    })
    return done({ checkout, isRepeated: false, abandoned })
  })
}

const isSeen = ({ id, version }: Cart, { cartId, cartVersion }: CheckoutRequest): boolean =>
  version === cartVersion && (cartId == null || cartId === id)

async function refuseOthers(trx: Knex.Transaction, cartId: string, except: string | null): Promise<void> {
  const others = Checkout.query(trx).where({ cartId, state: 'reserving' }).patch({ state: 'refused' })
  await (except === null ? others : others.whereNot('id', except))
}
