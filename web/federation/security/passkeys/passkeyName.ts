import { z } from 'zod'

const asked = 'Please give it a name.'

export const passkeyName = z.string(asked).min(1, asked).max(80, 'That is too long for a name.')
