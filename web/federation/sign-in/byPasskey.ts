import { passkeyField } from '../components/passkeyField.ts'
import { goOn } from './goOn.ts'
import { signInAction } from './signInAction.ts'

export const byPasskey = signInAction(passkeyField, async ({ response }, { uid, visit, interaction }) =>
  goOn(await interaction.signInByPasskey({ uid, response, from: visit.origin }), uid, visit),
)
