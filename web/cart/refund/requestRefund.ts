import { z } from 'zod'
import type { Action } from '../../page/forms/Action.ts'
import { mutation } from '../../page/forms/mutation.ts'
import { quantitiesOf } from './quantitiesOf.ts'

const operation = 'cart/refund/requestRefund'

/** A buyer asks for money back for some of what an order held. */
export const requestRefund: Action = {
  operations: [operation],
  perform(fields, visit, ask, services) {
    const read = quantitiesOf(fields)
    if ('errors' in read) return Promise.resolve({ kind: 'invalid', ...read })
    const { lines } = read
    if (lines.length === 0)
      return Promise.resolve({ kind: 'invalid', errors: { '': ['Say how many of what, at least one.'] } })
    return mutation({
      operation,
      fields: z.object({
        reason: z.string().min(1, 'Say what was not right.').max(500, 'At most 500 characters.'),
        once: z.string().min(1),
      }),
      variables: ({ reason, once }) => ({
        input: { orderCode: visit.params.code, lines, reason, idempotencyKey: once },
      }),
      fieldNames: { lines: '', quantity: '', lineId: '', orderCode: '', idempotencyKey: '' },
      done: () => ({
        location: `/orders/${visit.params.code}`,
        flash: { tone: 'good', text: 'We have passed it on. You get a mail as soon as it is decided.' },
      }),
    }).perform(fields, visit, ask, services)
  },
}
