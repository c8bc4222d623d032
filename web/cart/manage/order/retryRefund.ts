import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

/** Sends a refund again that the payment provider refused. */
export const retryRefund = mutation({
  operation: 'cart/manage/order/retryRefund',
  fields: z.object({ refund: z.string(), version: z.coerce.number().int() }),
  variables: ({ refund, version }) => ({ input: { refundId: refund, version } }),
  fieldNames: { refundId: '', version: '' },
  done: (_, __, { path }) => ({
    location: path,
    flash: { tone: 'good', text: 'The money is about to be sent again.' },
  }),
})
