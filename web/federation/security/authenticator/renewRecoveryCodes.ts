import { z } from 'zod'
import { toRecoveryCodes } from '../recovery-codes/codesCookie.ts'
import { secured } from '../secured.ts'

export const renewRecoveryCodes = secured({
  operation: 'federation/security/authenticator/renewRecoveryCodes',
  fields: z.object({}),
  variables: () => ({ input: {} }),
  done: ({ recoveryCodes }, _input, _visit, services) => toRecoveryCodes(recoveryCodes, services),
})
