import { check, type Outcome } from '@rose-ash/domain'
import { leftOut } from '@rose-ash/domain/check.ts'
import { z } from 'zod'
import { Cart } from '../../models/Cart.ts'
import type { CartDomain } from '../CartDomain.ts'
import { changeCart } from './changeCart.ts'
import { requireHolder } from './requireHolder.ts'

const mostDonated = 100_000

const schema = z.object({
  id: z.string(),
  version: z.int(),
  donationMinor: leftOut(
    z
      .int()
      .min(0, 'Give nothing or more.')
      .max(mostDonated, 'This is more than we can take here. Write to us!'),
  ),
  notes: leftOut(z.string().trim().max(500, 'Use at most 500 characters.')),
})

export type UpdateCartInput = z.input<typeof schema>

/** Sets what the buyer gives on top, and the notes for those who pack; what is left out stays. */
export async function updateCart(cart: CartDomain, input: UpdateCartInput): Promise<Outcome<Cart>> {
  requireHolder(cart)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, ...changes } = checked.value
  return changeCart(cart, { id, version }, async (trx, own) => {
    await Cart.query(trx)
      .findById(own.id)
      .patch(changes as Partial<Pick<Cart, 'donationMinor' | 'notes'>>)
  })
}
