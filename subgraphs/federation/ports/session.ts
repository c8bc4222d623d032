import type { PortProvider, SessionPort } from '@rose-ash/contracts'
import type { Keyring } from '../oidc/keys/createKeyring.ts'
import type { Sessions } from '../oidc/Sessions.ts'

/** By which keys tokens are verified, and the end of a session. */
export const sessionProvider = (keyring: Keyring, sessions: Sessions): PortProvider<SessionPort> => ({
  signingKeys: async () => ({ keys: (await keyring.list()).map(({ publicKey }) => publicKey) }),
  async endSession({ session }) {
    await sessions.endSession(session)
    return {}
  },
})
