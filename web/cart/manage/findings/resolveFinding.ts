import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

/** Says what a finding turned out to be. */
export const resolveFinding = mutation({
  operation: 'cart/manage/findings/resolveFinding',
  fields: z.object({
    finding: z.string(),
    note: z.string().min(1, 'Say what it was.').max(500, 'At most 500 characters.'),
  }),
  variables: ({ finding, note }) => ({ input: { id: finding, note } }),
  fieldNames: { id: '' },
  done: (_, __, { path }) => ({ location: path, flash: { tone: 'good', text: 'Settled.' } }),
})
