import { check, done, failed, newId, notFoundError, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import type { Cart } from '../../models/Cart.ts'
import { CartLine } from '../../models/CartLine.ts'
import { OrderLine } from '../../models/OrderLine.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { openCart } from '../cart/openCart.ts'
import { requireHolder } from '../cart/requireHolder.ts'
import { touchCart } from '../cart/touchCart.ts'
import { itemGone, lineLimit, maximumLines, orderable } from '../line/lineErrors.ts'
import { quoteItems } from '../line/quoteItems.ts'
import { findOrder } from './findOrder.ts'
import { isBuyer } from './isBuyer.ts'

const schema = z.object({ orderCode: z.string() })
const path = ['input', 'orderCode']

/** Puts what an order held into the cart again, at the present prices and as far as it can be had. What is there already stays. */
export async function reorder(cart: CartDomain, input: z.input<typeof schema>): Promise<Outcome<Cart>> {
  const holder = requireHolder(cart)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const order = await findOrder(cart, checked.value.orderCode)
  if (!order) return failed(notFoundError(path, 'There is no such order.'))
  policy.require(cart.viewer, 'order.reorder', { isBuyer: isBuyer(cart, order) })
  const wanted = await wantedOf(cart, order.id)
  if (wanted.length === 0) return failed(itemGone(path))
  return cart.knex.transaction(async (trx) => {
    const own = await openCart(cart, trx, holder)
    const present = await CartLine.query(trx).where('cartId', own.id)
    const missing = wanted
      .filter(({ itemId }) => !present.some((line) => line.itemId === itemId))
      .slice(0, maximumLines - present.length)
    if (missing.length > 0)
      await CartLine.query(trx).insert(missing.map((line) => ({ id: newId(), cartId: own.id, ...line })))
    return done(await touchCart(cart, trx, holder, own))
  })
}

async function wantedOf(cart: CartDomain, orderId: string): Promise<Partial<CartLine>[]> {
  const lines = await OrderLine.query(cart.knex).where({ orderId }).orderBy('rank')
  const items = lines.flatMap(({ itemType, itemId, quantity }) =>
    itemType === 'donation' || itemId === null ? [] : [{ itemType, itemId, quantity }],
  )
  const quotes = await quoteItems(cart, items)
  return items.flatMap(({ itemType, itemId, quantity }, index) => {
    const offer = orderable(quotes[index] ?? null, path)
    if (!offer.ok) return []
    const { title, unitPrice, availableQuantity, maxPerOrder } = offer.value
    const most = Math.min(quantity, availableQuantity ?? lineLimit, maxPerOrder ?? lineLimit)
    if (most < 1) return []
    const quoted = { title, unitAmountMinor: unitPrice.amountMinor, currency: unitPrice.currency }
    return [{ itemType, itemId, quantity: most, ...quoted, quotedAt: cart.clock.now() }]
  })
}
