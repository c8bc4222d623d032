import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Cart } from '../../models/Cart.ts'
import { CartLine } from '../../models/CartLine.ts'
import { Checkout } from '../../models/Checkout.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lineLimit, maximumLines } from '../line/lineErrors.ts'
import { findCart, lockCart } from './findCart.ts'
import { hashToken, holds } from './holderOf.ts'
import { openCart } from './openCart.ts'
import { requireHolder } from './requireHolder.ts'
import { touchCart } from './touchCart.ts'

/**
 * Moves the lines of the cart of `fromToken` into the holder's; whoever knows the token may. Quantities add up to the limit of a
 * line, the newer quote stays; when the cart is full, the rest is left out. What is given on top and the notes come along. Done
 * twice, it finds nothing the second time.
 */
export async function mergeCarts(
  cart: CartDomain,
  { fromToken }: { fromToken: string },
): Promise<Outcome<Cart | null>> {
  const holder = requireHolder(cart)
  const tokenHash = hashToken(fromToken)
  if (!tokenHash) return failed(validationError(['input', 'fromToken'], 'This is not a cart token.'))
  return cart.knex.transaction(async (trx) => {
    const other = await lockCart(trx, { tokenHash })
    if (!other || holds(holder, other)) return done(await findCart(trx, holder))
    const own = await openCart(cart, trx, holder)
    await moveLines(trx, other, own)
    await Cart.query(trx).findById(own.id).patch(joined(own, other))
    // what is held for an order of that cart is in the way of the next one of this
    await Checkout.query(trx)
      .where({ cartId: other.id })
      .whereNot('state', 'ordered')
      .patch({ cartId: own.id, state: 'refused' })
    await Cart.query(trx).deleteById(other.id)
    return done(await touchCart(cart, trx, holder, own))
  })
}

/** As long as notes may be. */
const mostNotes = 500

/** What was chosen last counts; notes that were written in both are both meant. */
const joined = (own: Cart, other: Cart): Partial<Cart> => ({
  donationMinor: other.donationMinor || own.donationMinor,
  notes: [...new Set([own.notes, other.notes])].filter(Boolean).join('\n').slice(0, mostNotes),
})

async function moveLines(trx: Knex.Transaction, from: Cart, to: Cart): Promise<void> {
  const present = await CartLine.query(trx).where('cartId', to.id)
  let room = maximumLines - present.length
  for (const line of await CartLine.query(trx).where('cartId', from.id).orderBy('id')) {
    const same = present.find(({ itemType, itemId }) => itemType === line.itemType && itemId === line.itemId)
    if (!same) {
      if (room-- > 0) await CartLine.query(trx).findById(line.id).patch({ cartId: to.id })
      continue
    }
    const newer = same.quotedAt > line.quotedAt ? same : line
    await CartLine.query(trx)
      .findById(same.id)
      .patch({
        quantity: Math.min(lineLimit, same.quantity + line.quantity),
        unitAmountMinor: newer.unitAmountMinor,
        quotedAt: newer.quotedAt,
        version: same.version + 1,
      })
  }
}
