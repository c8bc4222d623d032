import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

/** Says what became of disputed money that was settled in another way. */
export const settleDisputed = mutation({
  operation: 'cart/manage/order/settleDisputed',
  fields: z.object({
    payment: z.string(),
    note: z.string().min(1, 'Say what became of it.').max(500, 'At most 500 characters.'),
  }),
  variables: ({ payment, note }) => ({ input: { paymentId: payment, note } }),
  fieldNames: { paymentId: '' },
  done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text: 'Settled.' } }),
})
