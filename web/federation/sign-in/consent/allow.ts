import { z } from 'zod'
import { goOn } from '../goOn.ts'
import { signInAction } from '../signInAction.ts'

export const allow = signInAction(z.object({}), async (_, { uid, visit, interaction }) =>
  goOn(await interaction.consent({ uid, from: visit.origin }), uid, visit),
)
