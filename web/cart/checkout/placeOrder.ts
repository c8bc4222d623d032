import { z } from 'zod'
import type { Action, ActionResult, AskAs, FieldErrors } from '../../page/forms/Action.ts'
import { refusalOf } from '../../page/forms/refusalOf.ts'
import { withOrderKey } from '../../page/guest/orderKeys.ts'
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
    const { version, ask: again } = await saveExtras(form, ask)
    return again ?? place({ ...form, version }, visit, ask, services)
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
): Promise<{ readonly version: number; readonly ask?: ActionResult }> {
  const { version } = form
  const isNewSum = isDonationNew(form)
  if (!isNewSum && !areNotesNew(form)) return { version }
  const input = { id: form.cart, version, donationMinor: form.donation, notes: form.notes }
  const answer = await ask(operations.update, { input })
  const payload = payloadOf(answer, cartAfter)
  if (payload === null) return { version, ask: refusalOf(answer) }
  // A form that is sent again after its order was placed finds another basket; the order's key tells.
  if (payload.userErrors.some(({ code }) => code === 'CONFLICT' || code === 'NOT_FOUND')) return { version }
  if (payload.userErrors.length > 0 || payload.cart === null)
    return { version, ask: invalid(byField(payload.userErrors)) }
  if (!isNewSum) return { version: payload.cart.version }
  const message = `With your donation it is ${payload.cart.total.formatted} in all. If that is right, order.`
  return { version, ask: invalid({ donation: [message] }) }
}

async function place(
  form: CheckoutForm,
  visit: Visit,
  ask: AskAs,
  { vault }: Services,
): Promise<ActionResult> {
  const { version, name, email, phone, pickups, once } = form
  const answer = await ask(operations.place, {
    input: { cartVersion: version, name, email, phone: phone || null, pickups, idempotencyKey: once },
  })
  const payload = payloadOf(answer, {
    order: z.object({ code: z.string() }).nullable(),
    orderKey: z.string().nullable(),
  })
  if (payload === null) return refusalOf(answer)
  const { order, orderKey, userErrors } = payload
  if (order === null) return invalid(byField(userErrors))

  const page = await paymentPage(ask, { orderCode: order.code, once, ...(orderKey !== null && { orderKey }) })
  const cookies =
    orderKey === null ? [] : [withOrderKey(vault, visit.cookies('orders'), order.code, orderKey)]
  if (page.kind === 'page') return { kind: 'done', location: page.url, flash: null, cookies }
  return {
    kind: 'done',
    location: `/orders/${order.code}`,
    flash:
      page.kind === 'nothing'
        ? { tone: 'good', text: 'Your order is placed. There is nothing to pay.' }
        : { tone: 'care', text: `Your order is placed. ${page.message}` },
    cookies,
  }
}

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
