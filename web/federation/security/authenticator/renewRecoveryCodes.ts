import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'
import { toRecoveryCodes } from '../recovery-codes/codesCookie.ts'

export const renewRecoveryCodes = mutation({
  operation: 'federation/security/authenticator/renewRecoveryCodes',
  fields: z.object({}),
  variables: () => ({ input: {} }),
  done: ({ recoveryCodes }, _input, _visit, services) => toRecoveryCodes(recoveryCodes, services),
})
