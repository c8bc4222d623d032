import { z } from 'zod'
import { mutation } from '../../page/forms/mutation.ts'

const some = ['Nothing', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** Puts a variant of the product into the visitor's basket. */
export const addToCart = mutation({
  operation: 'market/product/addToCart',
  fields: z.object({
    variant: z.uuid('Choose which one.'),
    quantity: z
      .string()
      .regex(/^\d{1,2}$/, 'Say how many, from 1 to 99.')
      .transform(Number)
      .refine((quantity) => quantity >= 1, 'Say how many, from 1 to 99.'),
  }),
  needsCart: true,
  variables: ({ variant, quantity }) => ({
    input: { type: 'PRODUCT_VARIANT', itemId: variant, quantity },
  }),
  fieldNames: { itemId: 'variant' },
  done: (_, { quantity }, visit) => ({
    location: visit.path,
    flash: { tone: 'good', text: `${some[quantity] ?? quantity} more in your basket.` },
  }),
})
