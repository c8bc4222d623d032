import { z } from 'zod'

const asked = 'Please give your e-mail address.'

export const emailField = z.object({
  email: z.string(asked).min(1, asked).max(320, 'That is too long for an e-mail address.'),
})
