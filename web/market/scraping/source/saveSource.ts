import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { asSeen } from '../../desk/formFields.ts'
import { sourceFieldNames, sourceFields, sourceInput } from '../sourceFields.ts'

export const saveSource = mutation({
  operation: 'market/scraping/source/saveSource',
  fields: z.object({ ...asSeen, ...sourceFields }),
  variables: ({ id, version, ...said }) => ({ input: { id, version, ...sourceInput(said) } }),
  fieldNames: sourceFieldNames,
  done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text: 'Saved.' } }),
})
