import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

export const removePasskey = mutation({
  operation: 'federation/security/passkeys/removePasskey',
  fields: z.object({ id: z.string() }),
  variables: (input) => ({ input }),
  fieldNames: { id: '' },
  done: () => ({
    location: '/security/passkeys',
    flash: {
      tone: 'good',
      text: 'That passkey signs nobody in any more. You can delete it on the device, too.',
    },
  }),
})
