import type { Job } from '@rose-ash/jobs'
import { z } from 'zod'
import type { CartDomain } from '../domain/CartDomain.ts'
import { lookAtPayment as look } from '../domain/payment/lookAtPayment.ts'

const shape = z.object({ paymentId: z.uuid() })

/** Asks how a payment stands, at its time. */
export const lookAtPayment = (cart: CartDomain): Job => ({
  run: (payload) => look(cart, shape.parse(payload).paymentId),
})
