import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { asSeen } from '../formFields.ts'
import { productFieldNames, productFields, productInput } from '../newProduct/productFields.ts'

export const saveProduct = mutation({
  operation: 'market/desk/product/saveProduct',
  fields: z.object({ ...asSeen, ...productFields }),
  variables: ({ id, version, ...said }) => ({ input: { id, version, ...productInput(said) } }),
  fieldNames: { ...productFieldNames, id: '', version: '' },
  done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text: 'The details are saved.' } }),
})
