import type { Job } from '@rose-ash/jobs'
import { z } from 'zod'
import type { CartDomain } from '../domain/CartDomain.ts'
import { sendRefund as send } from '../domain/refund/sendRefund.ts'

const shape = z.object({ refundId: z.uuid() })

/** Sends a refund to the payment provider. */
export const sendRefund = (cart: CartDomain): Job => ({
  async run(payload, { logger }) {
    const { refundId } = shape.parse(payload)
    const answer = await send(cart, refundId)
    if (answer) logger.warn({ refundId, refused: answer.refused }, 'the payment provider refused a refund')
  },
})
