import { z } from 'zod'
import { definePort } from './definePort.ts'

/** What the identity provider tells our own services: by which keys its tokens are verified, and the end of sessions. */
export const SessionPort = definePort({
  name: 'session',
  version: 1,
  providers: ['federation'],
  calls: {
    /** The public keys of access tokens: a JWK Set (RFC 7517, 5). */
    signingKeys: {
      input: z.object({}),
      output: z.object({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })) }),
    },
    /**
     * Ends a session at the provider, named as in the claim `session` of an access token: its grants go, and every site
     * hears of it by back-channel logout. Ending one that is gone is done.
     */
    endSession: { input: z.object({ session: z.string().min(1).max(64) }), output: z.object({}) },
  },
})
export type SessionPort = typeof SessionPort
