import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

/** Stops a member, or lets one who was stopped act again. */
export const setStatus = mutation({
  operation: 'account/staff/member/setStatus',
  fields: z.object({
    id: z.string(),
    version: z.coerce.number().int(),
    status: z.enum(['ACTIVE', 'SUSPENDED']),
  }),
  variables: (input) => ({ input }),
  fieldNames: { version: '', id: '', status: '' },
  done: (_, { status }, visit) => ({
    location: visit.path,
    flash:
      status === 'ACTIVE'
        ? { tone: 'good', text: 'The member may act again.' }
        : { tone: 'care', text: 'The member is suspended and signed out everywhere.' },
  }),
})
