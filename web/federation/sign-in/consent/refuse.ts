import { z } from 'zod'
import { goOn } from '../goOn.ts'
import { signInAction } from '../signInAction.ts'

/** The client is told, and nothing else happens. */
export const refuse = signInAction(z.object({}), async (_, { uid, visit, interaction }) =>
  goOn(await interaction.abort({ uid }), uid, visit),
)
