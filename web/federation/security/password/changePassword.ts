import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

export const changePassword = mutation({
  operation: 'federation/security/password/changePassword',
  fields: z.object({
    password: z
      .string('Please choose a password.')
      .min(1, 'Please choose a password.')
      .max(1024, 'That is too long for a password.'),
  }),
  variables: ({ password }) => ({ input: { newPassword: password } }),
  fieldNames: { newPassword: 'password' },
  done: () => ({
    location: '/security',
    flash: { tone: 'good', text: 'That is your password now. Every other browser has been signed out.' },
  }),
})
