import type { PurchasableQuote } from '@rose-ash/contracts/ports/purchasablePort.ts'
import { check, done, failed, newId, type Outcome, validationError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { z } from 'zod'
import type { Cart } from '../../models/Cart.ts'
import { CartLine } from '../../models/CartLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import { openCart } from '../cart/openCart.ts'
import { requireHolder } from '../cart/requireHolder.ts'
import { touchCart } from '../cart/touchCart.ts'
import { lineLimit, maximumLines, orderable, quantityError } from './lineErrors.ts'
import { quoteItems } from './quoteItems.ts'

const schema = z.object({
  type: z.enum(['product_variant', 'ticket_type']),
  itemId: z.uuid('This is not the id of anything on sale.'),
  quantity: z
    .int()
    .min(1, 'Add at least one.')
    .max(lineLimit, `A line holds at most ${lineLimit}.`)
    .nullish()
    .transform((quantity) => quantity ?? 1),
  idempotencyKey: z.string().min(1).max(100, 'An idempotency key has at most 100 characters.').nullish(),
})

export type AddToCartInput = z.input<typeof schema>

export async function addToCart(cart: CartDomain, input: AddToCartInput): Promise<Outcome<Cart>> {
  const holder = requireHolder(cart)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { type, itemId, quantity, idempotencyKey } = checked.value
  // asked before the cart is locked: nobody waits for a neighbour under a lock
  const [quote = null] = await quoteItems(cart, [{ itemType: type, itemId, quantity }])
  const offer = orderable(quote, ['input', 'itemId'])
  if (!offer.ok) return offer
  const item = offer.value
  if (item.unitPrice.currency !== cart.currency)
    return failed(validationError(['input', 'itemId'], `This is not sold in ${cart.currency}.`))
  return cart.knex.transaction(async (trx) => {
    const open = await openCart(cart, trx, holder)
    const request = `${quantity} ${type} ${itemId}`
    const key = idempotencyKey ? { cartId: open.id, key: idempotencyKey } : null
    const handled = key && (await trx('cart.handled_requests').first('request').where(key))
    if (handled) return handled.request === request ? done(open) : failed(keyUsed)
    const outcome = await putLine(cart, trx, open, { itemType: type, itemId, quantity, item })
    if (!outcome.ok) return outcome
    if (key) await trx('cart.handled_requests').insert({ ...key, request, handledAt: cart.clock.now() })
    return done(await touchCart(cart, trx, holder, open))
  })
}

async function putLine(
  { clock }: CartDomain,
  trx: Knex.Transaction,
  open: Cart,
  added: { itemType: CartLine['itemType']; itemId: string; quantity: number; item: PurchasableQuote },
): Promise<Outcome<CartLine>> {
  const { itemType, itemId, item } = added
  const lines = await CartLine.query(trx).where('cartId', open.id)
  const line = lines.find((candidate) => candidate.itemType === itemType && candidate.itemId === itemId)
  const quantity = (line?.quantity ?? 0) + added.quantity
  const refused = quantityError(item, quantity, ['input', 'quantity'])
  if (refused) return failed(refused)
  const quote = {
    quantity,
    title: item.title,
    unitAmountMinor: item.unitPrice.amountMinor,
    currency: item.unitPrice.currency,
    quotedAt: clock.now(),
  }
  if (line)
    return done(await CartLine.query(trx).patchAndFetchById(line.id, { ...quote, version: line.version + 1 }))
  if (lines.length >= maximumLines) return failed(cartFull)
  return done(
    await CartLine.query(trx).insertAndFetch({ id: newId(), cartId: open.id, itemType, itemId, ...quote }),
  )
}

const cartFull = validationError(
  ['input', 'itemId'],
  `A cart holds at most ${maximumLines} different things.`,
)

const keyUsed = validationError(
  ['input', 'idempotencyKey'],
  'This key was used for another request. Make a new one for each.',
)
