import { z } from 'zod'
import { goOn } from '../goOn.ts'
import { signInAction } from '../signInAction.ts'

const fields = z.object({
  code: z
    .string('Please give the code.')
    .min(1, 'Please give the code.')
    .max(64, 'That is too long for a code.'),
})

export const bySecondFactor = signInAction(fields, async ({ code }, { uid, visit, interaction }) =>
  goOn(await interaction.signInBySecondFactor({ uid, code, from: visit.origin }), uid, visit),
)
