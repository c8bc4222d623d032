import { z } from 'zod'
import { mutation } from '../../page/forms/mutation.ts'

/** Takes a line out of the basket. */
export const removeLine = mutation({
  operation: 'cart/home/removeLine',
  fields: z.object({ line: z.string() }),
  needsCart: true,
  variables: ({ line }) => ({ input: { lineId: line } }),
  fieldNames: { lineId: '' },
  done: () => ({ location: '/', flash: { tone: 'good', text: 'Taken out of your basket.' } }),
})
