import { emailField } from '../emailField.ts'
import { sent } from '../sent.ts'
import { signInAction } from '../signInAction.ts'

export const sendReset = signInAction(emailField, async ({ email }, { uid, visit, interaction }) =>
  sent(await interaction.sendPasswordReset({ uid, email, from: visit.origin }), visit),
)
