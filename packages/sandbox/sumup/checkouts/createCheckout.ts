import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { coded, forbidden } from '../ApiRefusal.ts'
import type { KeptCheckout } from '../Books.ts'
import { toMinor } from '../majorUnits.ts'
import { readBody } from '../readBody.ts'
import type { Shop } from '../Shop.ts'

/** Those of the published API. */
export const currency = z.enum(
  'BGN BRL CHF CLP COP CZK DKK EUR GBP HRK HUF NOK PLN RON SEK USD'.split(' '),
  'is not a currency',
)
export const amount = z.number('must be a number').positive('must be above zero')
export const reference = z.string('must be a text').min(1, 'must not be empty').max(90, 'is too long')
export const validUntil = z.iso.datetime({ offset: true, error: 'must be an instant' }).nullish()
const address = z.url({ protocol: /^https?$/, error: 'must be a URL' })

const request = z.object({
  checkout_reference: reference,
  amount,
  currency,
  merchant_code: z.string('must be a text').min(1, 'must not be empty'),
  description: z.string().max(255, 'is too long').nullish(),
  return_url: address.nullish(),
  redirect_url: address.nullish(),
  valid_until: validUntil,
  purpose: z.enum(['CHECKOUT'], 'is not done here').optional(),
  hosted_checkout: z.object({ enabled: z.boolean() }).optional(),
})

/**
 * `POST /v0.1/checkouts`: a reference can be used once.
 *
 * @throws ApiRefusal
 */
export function createCheckout(shop: Shop, body: unknown): KeptCheckout {
  const wanted = readBody(request, body)
  if (wanted.merchant_code !== shop.merchantCode)
    throw forbidden('You are not allowed to act for this merchant.')
  const amountMinor = toMinor(wanted.amount, wanted.currency)
  if (amountMinor === null) throw coded(400, 'INVALID', 'Validation error', 'amount')
  for (const known of shop.books.checkouts.values())
    if (known.reference === wanted.checkout_reference)
      throw coded(409, 'DUPLICATED_CHECKOUT', 'Checkout with this checkout reference already exists')
  const checkout: KeptCheckout = {
    id: randomUUID(),
    reference: wanted.checkout_reference,
    amountMinor,
    currency: wanted.currency,
    merchantCode: wanted.merchant_code,
    description: wanted.description ?? null,
    returnUrl: wanted.return_url ?? null,
    redirectUrl: wanted.redirect_url ?? null,
    validUntil: wanted.valid_until ?? null,
    isHosted: wanted.hosted_checkout?.enabled ?? false,
    status: 'PENDING',
    createdAt: shop.now().toISOString(),
  }
  shop.books.keep('checkouts', checkout)
  return checkout
}
