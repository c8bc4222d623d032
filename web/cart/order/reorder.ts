import { z } from 'zod'
import { mutation } from '../../page/forms/mutation.ts'

/** Puts what an order held into the basket again. */
export const reorder = mutation({
  operation: 'cart/order/reorder',
  fields: z.object({}),
  needsCart: true,
  variables: (_, { params }) => ({ input: { orderCode: params.code } }),
  fieldNames: { orderCode: '' },
  done: () => ({
    location: '/',
    flash: { tone: 'good', text: 'It is in your basket again, as far as it can be had.' },
  }),
})
