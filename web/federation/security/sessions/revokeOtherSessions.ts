import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

export const revokeOtherSessions = mutation({
  operation: 'federation/security/sessions/revokeOtherSessions',
  fields: z.object({}),
  variables: () => ({ input: {} }),
  done: () => ({
    location: '/security/sessions',
    flash: { tone: 'good', text: 'You are signed in here, and nowhere else.' },
  }),
})
