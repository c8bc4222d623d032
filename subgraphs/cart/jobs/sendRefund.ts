import type { Job } from '@rose-ash/jobs'
import { z } from 'zod'
import type { CartDomain } from '../domain/CartDomain.ts'
import { sendRefund as send } from '../domain/refund/sendRefund.ts'

const shape = z.object({ refundId: z.uuid() })

/** Sends a refund to the payment provider. */
export const sendRefund = (cart: CartDomain): Job => ({
  run: (payload) => send(cart, shape.parse(payload).refundId),
})
