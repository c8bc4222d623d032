import { z } from 'zod'
import { goOn } from './goOn.ts'
import { signInAction } from './signInAction.ts'

const fields = z.object({
  login: z
    .string('Please give your e-mail address or your handle.')
    .min(1, 'Please give your e-mail address or your handle.')
    .max(320, 'That is too long for an e-mail address.'),
  password: z
    .string('Please give your password.')
    .min(1, 'Please give your password.')
    .max(1024, 'That is too long for a password.'),
})

export const byPassword = signInAction(fields, async ({ login, password }, { uid, visit, interaction }) =>
  goOn(await interaction.signInByPassword({ uid, login, password, from: visit.origin }), uid, visit),
)
