import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { amount, asSeen, box, optional, wholeNumber } from '../formFields.ts'

const size = {
  sku: z.string().transform((text) => text.toUpperCase()),
  title: z.string().default(''),
  unitAmount: z
    .string()
    .regex(/^\d+(\.\d{1,3})?$/, 'Write a number such as 500 or 1.5.')
    .transform(Number),
  unit: z.enum(['G', 'KG', 'ML', 'L', 'ITEM', 'BUNCH']),
  minPerOrder: optional(wholeNumber),
  maxPerOrder: optional(wholeNumber),
  lowAt: optional(wholeNumber),
  madeToOrder: box,
}

export const addVariant = mutation({
  operation: 'market/desk/product/addVariant',
  fields: z.object({
    productId: z.string(),
    ...size,
    price: optional(amount),
    onHand: optional(wholeNumber),
  }),
  variables: ({ price, ...said }) => ({ input: { ...said, amountMinor: price } }),
  fieldNames: { productId: '', amountMinor: 'price' },
  done: (_, { sku }, { path }) => ({ location: path, flash: { tone: 'good', text: `${sku} is added.` } }),
})

export const saveVariant = mutation({
  operation: 'market/desk/product/saveVariant',
  fields: z.object({ ...asSeen, ...size }),
  variables: (input) => ({ input }),
  fieldNames: { id: '', version: '' },
  done: (_, { sku }, { path }) => ({ location: path, flash: { tone: 'good', text: `${sku} is saved.` } }),
})

export const removeVariant = mutation({
  operation: 'market/desk/product/removeVariant',
  fields: z.object(asSeen),
  variables: (input) => ({ input }),
  fieldNames: { id: '', version: '' },
  done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text: 'The variant is removed.' } }),
})
