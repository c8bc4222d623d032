import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { placeOf } from '../../../page/session/placeOf.ts'
import { asSeen, box, wholeNumber } from '../formFields.ts'

const fieldNames = { id: '', version: '' }

export const markReady = mutation({
  operation: 'market/desk/orders/markReady',
  fields: z.object(asSeen),
  variables: (input) => ({ input }),
  fieldNames,
  done: (_, __, visit) => ({
    location: placeOf(visit),
    flash: { tone: 'good', text: 'It is packed, and the buyer gets a mail.' },
  }),
})

export const markHandedOver = mutation({
  operation: 'market/desk/orders/markHandedOver',
  fields: z.object(asSeen),
  variables: (input) => ({ input }),
  fieldNames,
  done: (_, __, visit) => ({
    location: placeOf(visit),
    flash: { tone: 'good', text: 'It was collected.' },
  }),
})

export const refundLine = mutation({
  operation: 'market/desk/orders/refundLine',
  fields: z.object({
    orderCode: z.string(),
    lineId: z.string(),
    quantity: wholeNumber,
    reason: z.string().default(''),
    returnStock: box,
    once: z.string().max(60),
  }),
  variables: ({ orderCode, lineId, quantity, reason, returnStock, once }) => ({
    input: {
      orderCode,
      lines: [{ lineId, quantity }],
      reason,
      returnStock,
      idempotencyKey: `desk:${once}`,
    },
  }),
  fieldNames: { lines: 'quantity', lineId: '', orderCode: '', idempotencyKey: '' },
  done: ({ refund }, _, visit) => ({
    location: placeOf(visit),
    flash: { tone: 'good', text: `${Object(refund).amount.formatted} goes back to the buyer.` },
  }),
})
