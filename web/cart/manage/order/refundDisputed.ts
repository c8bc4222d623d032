import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

/** Pays back what was taken for a disputed payment. */
export const refundDisputed = mutation({
  operation: 'cart/manage/order/refundDisputed',
  fields: z.object({
    payment: z.string(),
    reason: z.string().min(1, 'Say why; the buyer reads it.').max(500, 'At most 500 characters.'),
    once: z.string().min(1),
  }),
  variables: ({ payment, reason, once }) => ({ input: { paymentId: payment, reason, idempotencyKey: once } }),
  fieldNames: { paymentId: '', idempotencyKey: '', amountMinor: '', orderCode: '' },
  done: (_, __, { path }) => ({
    location: path,
    flash: { tone: 'good', text: 'The money is about to be sent. The dispute is over when it has arrived.' },
  }),
})
