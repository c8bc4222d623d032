import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { passkeyName } from './passkeyName.ts'

export const renamePasskey = mutation({
  operation: 'federation/security/passkeys/renamePasskey',
  fields: z.object({ id: z.string(), name: passkeyName }),
  variables: (input) => ({ input }),
  fieldNames: { id: '' },
  done: () => ({ location: '/security/passkeys', flash: { tone: 'good', text: 'It has its new name.' } }),
})
