import { check, conflictError, done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import type { Cart } from '../../models/Cart.ts'
import { CartLine } from '../../models/CartLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import { findCart, lockCart } from '../cart/findCart.ts'
import { requireHolder } from '../cart/requireHolder.ts'
import { touchCart } from '../cart/touchCart.ts'
import { lineLimit, orderable, quantityError } from './lineErrors.ts'
import { quoteItems } from './quoteItems.ts'

const schema = z.object({
  lineId: z.string(),
  version: z.int(),
  quantity: z.int().min(0, 'Ask for none or more.').max(lineLimit, `A line holds at most ${lineLimit}.`),
})

export type SetLineQuantityInput = z.input<typeof schema>

export const lineNotFound = failed(notFoundError(['input', 'lineId'], 'This is no longer in the cart.'))

/** Fewer can always be had; for more, the seller is asked. */
export async function setLineQuantity(cart: CartDomain, input: SetLineQuantityInput): Promise<Outcome<Cart>> {
  const holder = requireHolder(cart)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { lineId, version, quantity } = checked.value
  const own = await findCart(cart.knex, holder)
  const seen =
    own && isId(lineId) ? await CartLine.query(cart.knex).findOne({ id: lineId, cartId: own.id }) : null
  if (!seen) return lineNotFound
  if (quantity > seen.quantity) {
    const [quote = null] = await quoteItems(cart, [{ ...seen, quantity }])
    const item = orderable(quote, ['input', 'lineId'])
    if (!item.ok) return item
    const refused = quantityError(item.value, quantity, ['input', 'quantity'])
    if (refused) return failed(refused)
  }
  return cart.knex.transaction(async (trx) => {
    const locked = await lockCart(trx, holder)
    const line = locked ? await CartLine.query(trx).findOne({ id: lineId, cartId: locked.id }) : null
    if (!locked || !line) return lineNotFound
    if (line.version !== version) return failed(conflictError(line.version))
    if (quantity === line.quantity) return done(locked)
    if (quantity === 0) await CartLine.query(trx).deleteById(line.id)
    else
      await CartLine.query(trx)
        .findById(line.id)
        .patch({ quantity, version: version + 1 })
    return done(await touchCart(cart, trx, holder, locked))
  })
}
