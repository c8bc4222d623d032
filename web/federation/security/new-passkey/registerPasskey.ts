import { mutation } from '../../../page/forms/mutation.ts'
import { passkeyField } from '../../components/passkeyField.ts'
import { passkeyName } from '../passkeys/passkeyName.ts'

export const registerPasskey = mutation({
  operation: 'federation/security/new-passkey/registerPasskey',
  fields: passkeyField.extend({ name: passkeyName }),
  variables: (input) => ({ input }),
  fieldNames: { response: '' },
  done: () => ({
    location: '/security/passkeys',
    flash: { tone: 'good', text: 'From now on you can sign in with this passkey.' },
    cookies: [{ name: 'passkey', value: null }],
  }),
})
