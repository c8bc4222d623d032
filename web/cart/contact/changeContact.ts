import { z } from 'zod'
import { mutation } from '../../page/forms/mutation.ts'
import { contactFields } from './contactFields.ts'

/** Says anew who an order is for. */
export const changeContact = mutation({
  operation: 'cart/contact/changeContact',
  fields: z.object({ version: z.coerce.number().int(), ...contactFields }),
  variables: ({ phone, ...said }, { params }) => ({
    input: { ...said, code: params.code, phone: phone || null },
  }),
  fieldNames: { version: '', code: '' },
  done: (_, __, { path }) => ({
    location: path.replace(/\/contact$/, ''),
    flash: { tone: 'good', text: 'The order is changed.' },
  }),
})
