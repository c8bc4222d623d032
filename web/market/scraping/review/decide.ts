import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { asSeen } from '../../desk/formFields.ts'

const fields = z.object(asSeen)
const fieldNames = { id: '', version: '' }

export const approveItem = mutation({
  operation: 'market/scraping/review/approveItem',
  fields,
  variables: (input) => ({ input }),
  fieldNames,
  done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text: 'Ours follows the site.' } }),
})

export const ignoreItem = mutation({
  operation: 'market/scraping/review/ignoreItem',
  fields,
  variables: (input) => ({ input }),
  fieldNames,
  done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text: 'Ours stays as it is.' } }),
})
