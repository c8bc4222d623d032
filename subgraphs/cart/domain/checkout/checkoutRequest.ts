import { createHash } from 'node:crypto'
import { z } from 'zod'
import { contact } from '../order/contact.ts'

export const checkoutSchema = z.object({
  cartId: z.string().nullish(),
  cartVersion: z.int(),
  ...contact,
  pickups: z
    .array(z.object({ sellerId: z.string(), pickupId: z.string() }))
    .max(50)
    .nullish()
    .transform((pickups) => pickups ?? []),
  idempotencyKey: z.string().min(1, 'Send a key.').max(100, 'An idempotency key has at most 100 characters.'),
})

export type BeginCheckoutInput = z.input<typeof checkoutSchema>
export type CheckoutRequest = z.output<typeof checkoutSchema>

/** The SHA-256 of what is asked, which must be the same when it is repeated. */
export function requestHashOf({ cartVersion, email, name, phone, pickups }: CheckoutRequest): Buffer {
  const chosen = pickups.map(({ sellerId, pickupId }) => `${sellerId} ${pickupId}`).sort()
  return createHash('sha256')
    .update(JSON.stringify([cartVersion, email, name, phone, chosen]))
    .digest()
}
