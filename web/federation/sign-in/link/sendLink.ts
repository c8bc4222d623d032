import { emailField } from '../emailField.ts'
import { sent } from '../sent.ts'
import { signInAction } from '../signInAction.ts'

export const sendLink = signInAction(emailField, async ({ email }, { uid, visit, interaction }) =>
  sent(await interaction.sendMagicLink({ uid, email, from: visit.origin }), visit),
)
