import { z } from 'zod'
import { secured } from '../secured.ts'

export const removeAuthenticator = secured({
  operation: 'federation/security/authenticator/removeAuthenticator',
  fields: z.object({}),
  variables: () => ({ input: {} }),
  done: () => ({
    location: '/security/authenticator',
    flash: { tone: 'good', text: 'Signing in asks for no code any more.' },
  }),
})
