import { z } from 'zod'
import { coded } from '../ApiRefusal.ts'
import type { KeptCheckout } from '../Books.ts'
import { toMinor } from '../majorUnits.ts'
import { readBody } from '../readBody.ts'
import type { Shop } from '../Shop.ts'
import { amount, currency, reference, validUntil } from './createCheckout.ts'
import { findCheckout, statusOf } from './findCheckout.ts'

const request = z.object({
  checkout_reference: reference.optional(),
  amount: amount.optional(),
  currency: currency.optional(),
  description: z.string().max(255, 'is too long').optional(),
  valid_until: validUntil,
})

const processed = () => coded(409, 'CHECKOUT_PROCESSED', 'Checkout is already processed')

/**
 * `PATCH /v0.1/checkouts/{id}`: while nobody has paid.
 *
 * @throws ApiRefusal
 */
export function changeCheckout(shop: Shop, id: string, body: unknown): KeptCheckout {
  const present = findCheckout(shop, id)
  const wanted = readBody(request, body)
  if (statusOf(shop, present) !== 'PENDING') throw processed()
  const currencyNow = wanted.currency ?? present.currency
  const amountMinor = wanted.amount === undefined ? present.amountMinor : toMinor(wanted.amount, currencyNow)
  if (amountMinor === null) throw coded(400, 'INVALID', 'Validation error', 'amount')
  const changed: KeptCheckout = {
    ...present,
    amountMinor,
    currency: currencyNow,
    reference: wanted.checkout_reference ?? present.reference,
    description: wanted.description ?? present.description,
    validUntil: wanted.valid_until === undefined ? present.validUntil : wanted.valid_until,
  }
  shop.books.keep('checkouts', changed)
  return changed
}

/**
 * `DELETE /v0.1/checkouts/{id}`: nobody can pay any more.
 *
 * @throws ApiRefusal 409 for what was paid
 */
export function deactivateCheckout(shop: Shop, id: string): KeptCheckout {
  const present = findCheckout(shop, id)
  if (present.status === 'PAID') throw processed()
  const closed: KeptCheckout = { ...present, status: 'EXPIRED' }
  shop.books.keep('checkouts', closed)
  return closed
}
