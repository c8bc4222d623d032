import { createHash } from 'node:crypto'
import { z } from 'zod'

/** What a mail server could deliver to; whether it does, its letter tells. */
const email = z
  .string()
  .trim()
  .max(320, 'This address is too long.')
  .regex(
    /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}$/,
    'Enter an e-mail address, such as ada@example.org.',
  )

const phone = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text || null)
  .refine(
    (text) => text === null || /^[+\d][\d\s()./-]{2,39}$/.test(text),
    'Enter a phone number, such as 01632 960 001.',
  )

export const checkoutSchema = z.object({
  cartId: z.string().nullish(),
  cartVersion: z.int(),
  email,
  name: z.string().trim().min(1, 'Say whom to ask for.').max(120, 'Use at most 120 characters.'),
  phone,
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
