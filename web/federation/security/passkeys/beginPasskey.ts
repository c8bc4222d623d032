import { z } from 'zod'
import { mutation } from '../../../page/forms/mutation.ts'

/** As long as the authenticator has for its answer. */
const ceremonySeconds = 300

/** What the authenticator must know goes along in a cookie: it belongs to this browser, and to nobody else. */
export const beginPasskey = mutation({
  operation: 'federation/security/passkeys/beginPasskeyRegistration',
  fields: z.object({}),
  variables: () => ({ input: {} }),
  done: ({ options }, _input, _visit, { vault }) => ({
    location: '/security/passkeys/new',
    cookies: [
      { name: 'passkey', value: vault.seal(JSON.stringify(options)), maxAgeSeconds: ceremonySeconds },
    ],
  }),
})
