import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

export const removeAuthenticator = mutation({
  operation: 'federation/security/authenticator/removeAuthenticator',
  fields: z.object({}),
  variables: () => ({ input: {} }),
  done: () => ({
    location: '/security/authenticator',
    flash: { tone: 'good', text: 'Signing in asks for no code any more.' },
  }),
})
