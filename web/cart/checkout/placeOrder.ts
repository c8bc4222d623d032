import { z } from 'zod'
import type { Action, ActionResult, AskAs, FieldErrors } from '../../page/forms/Action.ts'
import { refusalOf } from '../../page/forms/refusalOf.ts'
import { withOrderKey } from '../../page/guest/orderKeys.ts'
import type { NewCookie } from '../../page/http/cookies.ts'
import type { Services } from '../../page/Services.ts'
import type { Visit } from '../../page/Visit.ts'
import { paymentPage, startPayment } from '../order/paymentPage.ts'
import { payloadOf, type UserErrors } from '../payloadOf.ts'
import { areNotesNew, type CheckoutForm, isDonationNew, pickupField, readCheckout } from './CheckoutForm.ts'

const operations = {
  update: 'cart/home/updateCart',
  requote: 'cart/home/requoteCart',
  place: 'cart/checkout/placeOrder',
} as const

/** Places the order for all that is in the basket, and leads to the page on which it is paid. */
export const placeOrder: Action = {
  operations: [...Object.values(operations), startPayment],
  needsCart: true,
  leadsToPayment: true,
  async perform(fields, visit, ask, services) {
    const read = readCheckout(fields)
    if ('errors' in read) return { kind: 'invalid', ...read }
    const form = read.input
    if (form.intent === 'requote') return requote(form, ask)
    const { version, isLate = false, ask: again } = await saveExtras(form, ask)
    return again ?? place({ ...form, version, isLate }, visit, ask, services)
  },
}

/** The buyer agrees to the present prices, and sees the sum once more before ordering. */
async function requote({ cart, version }: CheckoutForm, ask: AskAs): Promise<ActionResult> {
  const answer = await ask(operations.requote, { input: { id: cart, version } })
  const payload = payloadOf(answer, {})
  if (payload === null) return refusalOf(answer)
  const [error] = payload.userErrors
  return invalid({ '': [error?.message ?? 'These are the prices of now. Look at the sum, and order.'] })
}

const cartAfter = {
  cart: z.object({ version: z.number(), total: z.object({ formatted: z.string() }) }).nullable(),
}

/**
 * What the buyer changed on this page goes into the basket first. A new donation is a new sum, which nobody pays
 * unseen: the page comes back with it.
 */
async function saveExtras(
  form: CheckoutForm,
  ask: AskAs,
): Promise<{ readonly version: number; readonly isLate?: boolean; readonly ask?: ActionResult }> {
  const { version } = form
  const isNewSum = isDonationNew(form)
  if (!isNewSum && !areNotesNew(form)) return { version }
  const input = { id: form.cart, version, donationMinor: form.donation, notes: form.notes }
  const answer = await ask(operations.update, { input })
  const payload = payloadOf(answer, cartAfter)
  if (payload === null) return { version, ask: refusalOf(answer) }
  // A form that is sent again after its order was placed finds another basket; the order's key tells.
  if (payload.userErrors.some(({ code }) => code === 'CONFLICT' || code === 'NOT_FOUND'))
    return { version, isLate: true }
  if (payload.userErrors.length > 0 || payload.cart === null)
    return { version, ask: invalid(byField(payload.userErrors)) }
  if (!isNewSum) return { version: payload.cart.version }
  const message = `With your donation it is ${payload.cart.total.formatted} in all. If that is right, order.`
  return { version, ask: invalid({ donation: [message] }) }
}

/** @param form `isLate` when what was changed beside the order could not be saved: its basket is another by now */
async function place(
  form: CheckoutForm & { readonly isLate: boolean },
  visit: Visit,
  ask: AskAs,
  { vault }: Services,
): Promise<ActionResult> {
  const { cart, version, name, email, phone, pickups, once, isLate } = form
  const contact = { name, email, phone: phone || null }
  const answer = await ask(operations.place, {
    input: { cartId: cart, cartVersion: version, ...contact, pickups, idempotencyKey: once },
  })
  const payload = payloadOf(answer, {
    order: z.object({ code: z.string() }).nullable(),
    orderKey: z.string().nullable(),
  })
  if (payload === null) return refusalOf(answer)
  const { order, orderKey, userErrors } = payload
  const held = (code: string, key: string | null | undefined) =>
    key == null ? [] : [withOrderKey(vault, visit.cookies('orders'), code, key)]
  if (order === null) {
    const [placed] = userErrors
    return placed?.orderCode === undefined
      ? invalid(byField(userErrors))
      : toOrder(placed.orderCode, placed.message, held(placed.orderCode, placed.orderKey))
  }
  const cookies = held(order.code, orderKey)
  if (isLate) return toOrder(order.code, comesLate, cookies)
  const page = await paymentPage(ask, { orderCode: order.code, once, ...(orderKey !== null && { orderKey }) })
  if (page.kind === 'page') return { kind: 'done', location: page.url, flash: null, cookies }
  if (page.kind === 'not now') return toOrder(order.code, `Your order is placed. ${page.message}`, cookies)
  return toOrder(order.code, 'Your order is placed. There is nothing to pay.', cookies, 'good')
}

const comesLate =
  'You have ordered this basket already. The donation and the notes are those of then; pay for it as it is, or cancel it and order anew.'

const toOrder = (
  code: string,
  text: string,
  cookies: readonly NewCookie[],
  tone: 'care' | 'good' = 'care',
): ActionResult => ({ kind: 'done', location: `/orders/${code}`, flash: { tone, text }, cookies })

const invalid = (errors: FieldErrors): ActionResult => ({ kind: 'invalid', errors })

const ofNoField = new Set(['input', 'cartVersion', 'idempotencyKey', 'id', 'version'])

function byField(errors: UserErrors): FieldErrors {
  const named: Record<string, string[]> = {}
  for (const { path, message, sellerId } of errors) {
    const last = path?.at(-1) ?? ''
    const field = last === 'donationMinor' ? 'donation' : ofNoField.has(last) ? '' : last
    const name = sellerId === undefined ? field : pickupField(sellerId)
    named[name] = [...(named[name] ?? []), message]
  }
  return named
}
