import { mutation } from '../../../page/forms/mutation.ts'
import { emailField } from '../../sign-in/emailField.ts'

export const requestEmailChange = mutation({
  operation: 'federation/security/email/requestEmailChange',
  fields: emailField,
  variables: ({ email }) => ({ input: { email } }),
  done: () => ({
    location: '/security/email',
    flash: {
      tone: 'good',
      text: 'We have sent a letter there. Follow the link in it, and the change is made.',
    },
  }),
})
