import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { asSeen, box } from '../formFields.ts'

export const describePicture = mutation({
  operation: 'market/desk/pictures/updatePicture',
  fields: z.object({ ...asSeen, alt: z.string().default(''), isFirst: box }),
  variables: ({ isFirst, ...said }) => ({ input: { ...said, ...(isFirst && { isFirst }) } }),
  fieldNames: { id: '', version: '' },
  done: (_, { isFirst }, { path }) => ({
    location: path,
    flash: { tone: 'good', text: isFirst ? 'This picture is the first now.' : 'The words are saved.' },
  }),
})

export const removePicture = mutation({
  operation: 'market/desk/pictures/removePicture',
  fields: z.object(asSeen),
  variables: (input) => ({ input }),
  fieldNames: { id: '', version: '' },
  done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text: 'The picture is removed.' } }),
})
