import { siteNames } from '@rose-ash/config/rooms.ts'
import { z } from 'zod'
import { definePort } from './definePort.ts'

const uid = z.string().regex(/^[\w-]{21,43}$/)
const token = z.string().min(20).max(128)
const email = z.string().min(1).max(320)
const json = z.record(z.string(), z.unknown())

/** Where a request comes from, for throttling and for the list of what happened. */
const from = z.object({ address: z.string(), userAgent: z.string().max(512).nullable() })

const refused = z.object({
  kind: z.literal('refused'),
  /** `EXPIRED`: the interaction or the link is gone; begin again. `CREDENTIALS`: they do not fit. */
  code: z.enum(['CREDENTIALS', 'THROTTLED', 'EXPIRED']),
  /** For people; never says whether an address has an account. */
  message: z.string(),
  retryAfterSeconds: z.number().int().nullable(),
})
/** What to mend in a form, by the name of the input. */
const invalid = z.object({
  kind: z.literal('invalid'),
  errors: z.array(z.object({ field: z.string(), message: z.string() })),
})
const sent = z.object({ kind: z.literal('sent') })
/** The next request of the same browser signs in by this ticket: once, within five minutes. */
const ready = z.object({ kind: z.literal('ready'), ticket: token })
const signIn = z.discriminatedUnion('kind', [
  /** Signed in: the browser goes on to this absolute URL of the issuer. */
  z.object({ kind: z.literal('finished'), location: z.url() }),
  /** A code of the authenticator, or a recovery code, is still needed. */
  z.object({ kind: z.literal('secondFactor') }),
  refused,
])

const interaction = z.object({
  uid,
  /** What the provider waits for. */
  prompt: z.enum(['login', 'consent']),
  client: z.object({
    id: z.string(),
    name: z.string(),
    site: z.enum(siteNames).nullable(),
    /** Where the browser will be led, for `form-action`. */
    redirectOrigin: z.string(),
  }),
  loginHint: z.string().nullable(),
  scopes: z.array(z.string()),
  /** Signed in so far, but for the second factor. */
  awaitsSecondFactor: z.boolean(),
  /** Who is signed in already, when the provider asks again (re-authentication) or for consent. */
  member: z.object({ handle: z.string(), name: z.string() }).nullable(),
})

/**
 * Sign-in, registration and what happens by mail: the pages of the federation site ask, federation decides. Whoever
 * asks must have made sure that the browser holds the interaction's cookie.
 */
export const InteractionPort = definePort({
  name: 'interaction',
  version: 1,
  providers: ['federation'],
  calls: {
    /** Null when there is none (any more). */
    details: { input: z.object({ uid }), output: z.object({ interaction: interaction.nullable() }) },
    /** `login` is an e-mail address or a handle. */
    signInByPassword: {
      input: z.object({
        uid,
        login: z.string().min(1).max(320),
        password: z.string().min(1).max(1024),
        from,
      }),
      output: signIn,
    },
    /** Options for `navigator.credentials.get`, as JSON (WebAuthn Level 3). */
    passkeyOptions: { input: z.object({ uid }), output: z.object({ options: json.nullable() }) },
    signInByPasskey: { input: z.object({ uid, response: json, from }), output: signIn },
    /** A code of the authenticator or a recovery code, after the first factor. */
    signInBySecondFactor: { input: z.object({ uid, code: z.string().min(1).max(64), from }), output: signIn },
    /** By what `redeemLink`, `completeRegistration` or `resetPassword` gave. */
    signInByTicket: { input: z.object({ uid, ticket: token, from }), output: signIn },
    /** The member lets the client have what it asks for. */
    consent: { input: z.object({ uid, from }), output: signIn },
    /** The member does not: the client gets `access_denied`. */
    abort: { input: z.object({ uid }), output: signIn },

    /** Mails a link that signs in, if there is such a member; the answer is the same in any case. */
    sendMagicLink: {
      input: z.object({ uid: uid.nullable(), email, from }),
      output: z.discriminatedUnion('kind', [sent, invalid, refused]),
    },
    register: {
      input: z.object({
        uid: uid.nullable(),
        email,
        handle: z.string().max(64),
        name: z.string().max(200),
        /** Without one, sign-in goes by mail or passkey. */
        password: z.string().max(1024).nullable(),
        from,
      }),
      output: z.discriminatedUnion('kind', [sent, invalid, refused]),
    },
    sendPasswordReset: {
      input: z.object({ uid: uid.nullable(), email, from }),
      output: z.discriminatedUnion('kind', [sent, invalid, refused]),
    },
    /** What a link is for, without using it up; null when it is unknown, used or too old. */
    describeLink: {
      input: z.object({ token }),
      output: z.object({
        link: z
          .object({
            purpose: z.enum(['signIn', 'register', 'resetPassword', 'changeEmail']),
            /** The interaction from which it was sent, while that lasts. */
            uid: uid.nullable(),
            /** Of a registration. */
            handle: z.string().nullable(),
          })
          .nullable(),
      }),
    },
    /** Uses a link of purpose `signIn` up. */
    redeemLink: { input: z.object({ token, from }), output: z.discriminatedUnion('kind', [ready, refused]) },
    /** Uses a link of purpose `register` up; `handle` replaces one that was taken in the meantime. */
    completeRegistration: {
      input: z.object({ token, handle: z.string().max(64).nullable(), from }),
      output: z.discriminatedUnion('kind', [ready, invalid, refused]),
    },
    resetPassword: {
      input: z.object({ token, password: z.string().max(1024), from }),
      output: z.discriminatedUnion('kind', [ready, invalid, refused]),
    },
    /** Uses a link of purpose `changeEmail` up. */
    confirmEmailChange: {
      input: z.object({ token, from }),
      output: z.discriminatedUnion('kind', [z.object({ kind: z.literal('changed') }), invalid, refused]),
    },
  },
})
export type InteractionPort = typeof InteractionPort
export type RequestOrigin = z.output<typeof from>
export type SignInOutcome = z.output<typeof signIn>
export type Interaction = z.output<typeof interaction>
