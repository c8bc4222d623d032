import { z } from 'zod'
import { mutation } from '../../page/forms/mutation.ts'

/** Sets how many of a line the visitor wants; none removes it. */
export const setQuantity = mutation({
  operation: 'cart/home/setQuantity',
  fields: z.object({
    line: z.string(),
    version: z.coerce.number().int(),
    quantity: z
      .string()
      .regex(/^\d{1,2}$/, 'Say how many, from 0 to 99.')
      .transform(Number),
  }),
  needsCart: true,
  variables: ({ line, version, quantity }) => ({ input: { lineId: line, version, quantity } }),
  fieldNames: { version: '', lineId: '' },
  done: (_, { quantity }) => ({
    location: '/',
    flash: {
      tone: 'good',
      text: quantity === 0 ? 'Taken out of your basket.' : 'Your basket is up to date.',
    },
  }),
})
