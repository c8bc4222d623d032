import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { asSeen } from '../formFields.ts'

const fields = z.object(asSeen)
const fieldNames = { id: '', version: '' }

export const publishProduct = mutation({
  operation: 'market/desk/product/publishProduct',
  fields,
  variables: (input) => ({ input }),
  fieldNames,
  done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text: 'It is on sale.' } }),
})

export const archiveProduct = mutation({
  operation: 'market/desk/product/archiveProduct',
  fields,
  variables: (input) => ({ input }),
  fieldNames,
  done: (_, __, { path }) => ({
    location: path,
    flash: { tone: 'good', text: 'It is no longer on sale. Orders that were placed stay as they are.' },
  }),
})

export const deleteProduct = mutation({
  operation: 'market/desk/product/deleteProduct',
  fields,
  variables: (input) => ({ input }),
  fieldNames,
  done: (_, __, { params }) => ({
    location: `/desk/${params.shop}/products`,
    flash: { tone: 'good', text: 'The draft is removed.' },
  }),
})
