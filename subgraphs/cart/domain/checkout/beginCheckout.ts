import { check, done, failed, type Outcome, validationError } from '@rose-ash/domain'
import { CartLine } from '../../models/CartLine.ts'
import { Order } from '../../models/Order.ts'
import type { CartDomain } from '../CartDomain.ts'
import { findCart } from '../cart/findCart.ts'
import { requireHolder } from '../cart/requireHolder.ts'
import { type BeginCheckoutInput, type CheckoutRequest, checkoutSchema } from './checkoutRequest.ts'
import type { Held } from './Held.ts'
import { holdLines } from './holdLines.ts'
import { type Attempt, openCheckout } from './openCheckout.ts'
import { placeOrder } from './placeOrder.ts'
import type { QuotedLine } from './QuotedLine.ts'
import { quoteCheckout } from './quoteCheckout.ts'
import { refuseCheckout } from './refuseCheckout.ts'
import { releaseAttempts } from './releaseAttempts.ts'

const nothingToOrder = failed(validationError(['input', 'cartVersion'], 'There is nothing in the basket.'))

/**
 * Places an order for what is in the cart. The order of the steps is what keeps it safe: the attempt is noted, prices are asked,
 * goods are held, and then one transaction makes the order and empties the cart. Whoever dies in between can ask again, with
 * the same key or another: what was held for the attempt that died is given back first.
 */
export async function beginCheckout(cart: CartDomain, input: BeginCheckoutInput): Promise<Outcome<Order>> {
  const holder = requireHolder(cart)
  const checked = check(checkoutSchema, input)
  if (!checked.ok) return checked
  const request = checked.value
  const own = await findCart(cart.knex, holder)
  if (!own) return nothingToOrder
  const opened = await openCheckout(cart, own.id, request)
  if (!opened.ok) return opened
  const attempt = opened.value
  const { checkout } = attempt
  if (checkout.orderId !== null) return orderOf(cart, checkout.orderId)
  cart.steps.reached('checkout.begun')

  const lines = await CartLine.query(cart.knex).where('cartId', own.id).orderBy('id')
  if (lines.length === 0) return giveUp(cart, attempt, lines, nothingToOrder)
  const taken = await insist(cart, attempt, request, lines)
  if (!taken.ok) return giveUp(cart, attempt, lines, taken)
  cart.steps.reached('checkout.reserved')

  const placed = await placeOrder(cart, checkout, request, taken.value.quoted, taken.value.held)
  if (!placed.ok) return giveUp(cart, attempt, lines, placed)
  cart.steps.reached('order.placed')
  return placed
}

interface Taken {
  readonly quoted: readonly QuotedLine[]
  readonly held: readonly Held[]
}

/**
 * Takes what is in the cart. What there is too little of may be held by an attempt that was given up just now, on its way to find
 * that out, or by this one itself at another door: so it is tried twice.
 */
async function insist(
  cart: CartDomain,
  attempt: Attempt,
  request: CheckoutRequest,
  lines: readonly CartLine[],
): Promise<Outcome<Taken>> {
  await releaseAttempts(cart, attempt.abandoned)
  const taken = await take(cart, attempt, request, lines)
  if (taken.ok || !taken.errors.some(({ code }) => code === 'INSUFFICIENT_STOCK')) return taken
  await releaseAttempts(cart, attempt.abandoned)
  const again = await take(cart, { ...attempt, isRepeated: true }, request, lines)
  return again.ok ? again : taken
}

async function take(
  cart: CartDomain,
  attempt: Attempt,
  request: CheckoutRequest,
  lines: readonly CartLine[],
): Promise<Outcome<Taken>> {
  const quoted = await quoteCheckout(cart, lines, request, attempt)
  if (!quoted.ok) return quoted
  cart.steps.reached('checkout.quoted')
  const held = await holdLines(cart, attempt.checkout, quoted.value)
  return held.ok ? done({ quoted: quoted.value, held: held.value }) : held
}

/** Refuses, unless whoever asked the same at the same time has made the order in the meantime: then it is that. */
async function giveUp(
  cart: CartDomain,
  { checkout }: Attempt,
  lines: readonly CartLine[],
  refusal: Outcome<never>,
): Promise<Outcome<Order>> {
  const orderId = await refuseCheckout(cart, checkout, lines)
  return orderId === null ? refusal : orderOf(cart, orderId)
}

const orderOf = async (cart: CartDomain, id: string): Promise<Outcome<Order>> =>
  done(await Order.query(cart.knex).findById(id).throwIfNotFound())
