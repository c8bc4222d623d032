import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { asSeen } from '../../desk/formFields.ts'

const fields = z.object(asSeen)
const fieldNames = { id: '', version: '' }

export const publishPage = mutation({
  operation: 'market/manage/page/publishPage',
  fields,
  variables: (input) => ({ input }),
  fieldNames,
  done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text: 'Everybody sees the page.' } }),
})

export const unpublishPage = mutation({
  operation: 'market/manage/page/unpublishPage',
  fields,
  variables: (input) => ({ input }),
  fieldNames,
  done: (_, __, { path }) => ({
    location: path,
    flash: { tone: 'good', text: 'It is a draft again, which only editors see.' },
  }),
})

export const deletePage = mutation({
  operation: 'market/manage/page/deletePage',
  fields,
  variables: (input) => ({ input }),
  fieldNames,
  done: () => ({ location: '/manage/pages', flash: { tone: 'good', text: 'The page is removed.' } }),
})
