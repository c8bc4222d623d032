import { z } from 'zod'
import type { Action } from '../../../page/forms/Action.ts'
import { mutation } from '../../../page/forms/mutation.ts'
import { poundsField } from '../../poundsField.ts'
import { quantitiesOf } from '../../refund/quantitiesOf.ts'
import { box } from './box.ts'

const operation = 'cart/manage/order/refundOrder'
const eitherOr = 'Say either how many of what, or an amount.'

/** Pays back lines of an order, or an amount, without anybody having asked. */
export const payBack: Action = {
  operations: [operation],
  perform(fields, visit, ask, services) {
    const read = quantitiesOf(fields)
    if ('errors' in read) return Promise.resolve({ kind: 'invalid', ...read })
    const { lines } = read
    return mutation({
      operation,
      fields: z.object({
        amount: poundsField('Say it in pounds, such as 2 or 2.50.').refine(
          (minor) => minor > 0 !== lines.length > 0,
          eitherOr,
        ),
        reason: z.string().min(1, 'Say why; the buyer reads it.').max(500, 'At most 500 characters.'),
        returnStock: box,
        once: z.string().min(1),
      }),
      variables: ({ amount, reason, returnStock, once }) => ({
        input: {
          orderCode: visit.params.code,
          ...(lines.length > 0 ? { lines } : { amountMinor: amount }),
          returnStock,
          reason,
          idempotencyKey: once,
        },
      }),
      fieldNames: {
        lines: '',
        quantity: '',
        lineId: '',
        orderCode: '',
        idempotencyKey: '',
        amountMinor: 'amount',
      },
      done: () => ({ location: visit.path, flash: { tone: 'good', text: 'The money is about to be sent.' } }),
    }).perform(fields, visit, ask, services)
  },
}
