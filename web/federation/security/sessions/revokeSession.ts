import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

export const revokeSession = mutation({
  operation: 'federation/security/sessions/revokeSession',
  fields: z.object({ id: z.string() }),
  variables: (input) => ({ input }),
  fieldNames: { id: '' },
  done: () => ({
    location: '/security/sessions',
    flash: { tone: 'good', text: 'That browser is signed out.' },
  }),
})
