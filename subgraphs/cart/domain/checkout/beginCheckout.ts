import { check, conflictError, done, failed, type Outcome, validationError } from '@rose-ash/domain'
import { CartLine } from '../../models/CartLine.ts'
import { Checkout } from '../../models/Checkout.ts'
import { Order } from '../../models/Order.ts'
import type { CartDomain } from '../CartDomain.ts'
import { findCart } from '../cart/findCart.ts'
import { requireHolder } from '../cart/requireHolder.ts'
import { type BeginCheckoutInput, checkoutSchema } from './checkoutRequest.ts'
import type { Held } from './Held.ts'
import { holdLines } from './holdLines.ts'
import { openCheckout } from './openCheckout.ts'
import { placeOrder } from './placeOrder.ts'
import { quoteCheckout } from './quoteCheckout.ts'
import { refuseCheckout } from './refuseCheckout.ts'

const nothingToOrder = failed(validationError(['input', 'cartVersion'], 'There is nothing in the basket.'))

/**
 * Places an order for what is in the cart. The order of the steps is what keeps it safe: the attempt is noted, prices are asked,
 * goods are held, and then one transaction makes the order and empties the cart. Whoever dies in between can ask
 * again with the same key, and what is held for nobody is free again after a time.
 */
export async function beginCheckout(cart: CartDomain, input: BeginCheckoutInput): Promise<Outcome<Order>> {
  const holder = requireHolder(cart)
  const checked = check(checkoutSchema, input)
  if (!checked.ok) return checked
  const request = checked.value
  const own = await findCart(cart.knex, holder)
  if (!own) return nothingToOrder
  const attempt = await openCheckout(cart, own.id, request)
  if (!attempt.ok) return attempt
  const { checkout } = attempt.value
  if (checkout.orderId !== null) return orderOf(cart, checkout.orderId)
  cart.steps.reached('checkout.begun')

  const lines = await CartLine.query(cart.knex).where('cartId', own.id).orderBy('id')
  if (own.version !== request.cartVersion) return giveUp(cart, checkout, failed(conflictError(own.version)))
  if (lines.length === 0) return giveUp(cart, checkout, nothingToOrder)
  const quoted = await quoteCheckout(cart, lines, request, attempt.value)
  if (!quoted.ok) return giveUp(cart, checkout, quoted)
  cart.steps.reached('checkout.quoted')

  const held = await holdLines(cart, checkout, quoted.value)
  if (!held.ok) return giveUp(cart, checkout, held)
  cart.steps.reached('checkout.reserved')

  const placed = await placeOrder(cart, checkout, request, quoted.value, held.value)
  if (!placed.ok) return giveUp(cart, checkout, placed, held.value)
  cart.steps.reached('order.placed')
  return placed
}

/** Refuses, unless whoever asked the same at the same time has made the order in the meantime: then it is that. */
async function giveUp(
  cart: CartDomain,
  checkout: Checkout,
  refusal: Outcome<never>,
  held: readonly Held[] = [],
): Promise<Outcome<Order>> {
  await refuseCheckout(cart, checkout, held)
  const known = await Checkout.query(cart.knex).findById(checkout.id)
  return known?.orderId ? orderOf(cart, known.orderId) : refusal
}

const orderOf = async (cart: CartDomain, id: string): Promise<Outcome<Order>> =>
  done(await Order.query(cart.knex).findById(id).throwIfNotFound())
