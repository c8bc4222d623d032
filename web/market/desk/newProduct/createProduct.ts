import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { productFieldNames, productFields, productInput } from './productFields.ts'

export const createProduct = mutation({
  operation: 'market/desk/newProduct/createProduct',
  fields: z.object({ shopId: z.string(), ...productFields }),
  variables: ({ shopId, ...said }) => ({ input: { shopId, ...productInput(said) } }),
  fieldNames: { ...productFieldNames, shopId: '' },
  done: ({ product }, _, { params }) => ({
    location: `/desk/${params.shop}/products/${Object(product).slug}`,
    flash: { tone: 'good', text: 'The draft is made. Add a variant with a price, and a picture.' },
  }),
})
