import { z } from 'zod'
import { emailField } from '../emailField.ts'
import { sent } from '../sent.ts'
import { signInAction } from '../signInAction.ts'

const fields = emailField.extend({
  name: z
    .string('What may we call you?')
    .min(1, 'What may we call you?')
    .max(200, 'That is too long for a name.'),
  handle: z
    .string('Please choose a handle.')
    .min(1, 'Please choose a handle.')
    .max(64, 'That is too long for a handle.'),
  password: z.string().max(1024, 'That is too long for a password.').default(''),
})

export const sendRegistration = signInAction(
  fields,
  async ({ password, ...given }, { uid, visit, interaction }) =>
    sent(
      await interaction.register({
        uid,
        ...given,
        password: password === '' ? null : password,
        from: visit.origin,
      }),
      visit,
    ),
)
