import type { Job } from '@rose-ash/jobs'
import { z } from 'zod'
import type { CartDomain } from '../domain/CartDomain.ts'
import { hearOfCheckout as hear } from '../domain/payment/hearOfCheckout.ts'

const shape = z.object({ checkoutId: z.string() })

/** Looks after a checkout of which the provider has told us. */
export const hearOfCheckout = (cart: CartDomain): Job => ({
  run: (payload) => hear(cart, shape.parse(payload).checkoutId),
})
