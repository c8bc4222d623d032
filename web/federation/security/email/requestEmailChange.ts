import { emailField } from '../../sign-in/emailField.ts'
import { secured } from '../secured.ts'

export const requestEmailChange = secured({
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
