import { z } from 'zod'
import { mutation } from '../../page/forms/mutation.ts'

/** Calls an order off; on the buyer's pages and on those of the staff. */
export const cancelOrder = mutation({
  operation: 'cart/cancel/cancelOrder',
  fields: z.object({
    version: z.coerce.number().int(),
    reason: z.string().max(500, 'At most 500 characters.'),
  }),
  variables: ({ version, reason }, { params }) => ({
    input: { code: params.code, version, reason: reason || null },
  }),
  fieldNames: { version: '', code: '' },
  done: (_, __, { path }) => ({
    location: path.replace(/\/cancel$/, ''),
    flash: { tone: 'good', text: 'The order is cancelled.' },
  }),
})
