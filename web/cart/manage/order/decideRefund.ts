import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { box } from './box.ts'

/** Agrees to what a buyer asks for, or refuses it. */
export const decideRefund = mutation({
  operation: 'cart/manage/order/decideRefund',
  fields: z.object({
    refund: z.string(),
    version: z.coerce.number().int(),
    verdict: z.enum(['approve', 'decline'], 'Say whether to pay back or to refuse.'),
    note: z.string().max(500, 'At most 500 characters.'),
    returnStock: box,
  }),
  variables: ({ refund, version, verdict, note, returnStock }) => ({
    input: { refundId: refund, version, approve: verdict === 'approve', returnStock, note: note || null },
  }),
  fieldNames: { refundId: '', version: '', approve: '' },
  done: (_, { verdict }, { path }) => ({
    location: path,
    flash: {
      tone: 'good',
      text:
        verdict === 'approve' ? 'Agreed. The money is about to be sent.' : 'Refused. The buyer gets a mail.',
    },
  }),
})
