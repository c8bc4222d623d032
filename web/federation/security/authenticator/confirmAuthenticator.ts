import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { toRecoveryCodes } from '../recovery-codes/codesCookie.ts'

export const confirmAuthenticator = mutation({
  operation: 'federation/security/authenticator/confirmAuthenticator',
  fields: z.object({
    code: z
      .string('Please give the code.')
      .min(1, 'Please give the code.')
      .max(64, 'That is too long for a code.'),
  }),
  variables: (input) => ({ input }),
  done: ({ recoveryCodes }, _input, _visit, services) => {
    const { location, cookies } = toRecoveryCodes(recoveryCodes, services)
    return {
      location,
      flash: { tone: 'good', text: 'From now on, signing in by password asks for a code, too.' },
      cookies: [...cookies, { name: 'enrolment', value: null }],
    }
  },
})
