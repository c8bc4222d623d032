import type { SiteName } from '@rose-ash/config/rooms.ts'
import type { RequestOrigin } from '@rose-ash/contracts'

/** How somebody proved who they are; becomes the claim `amr` (RFC 8176 where it has a name for it). */
export type Method = 'pwd' | 'mail' | 'passkey' | 'otp' | 'recovery'

export interface Login {
  readonly userId: string
  readonly methods: readonly Method[]
  readonly at: Date
  readonly origin: RequestOrigin
}

/** What a browser was sent here for, and what is still missing. */
export interface PendingInteraction {
  readonly uid: string
  readonly prompt: 'login' | 'consent'
  readonly client: {
    readonly id: string
    readonly name: string
    readonly site: SiteName | null
    /** Where the browser will be led in the end. */
    readonly redirectOrigin: string
  }
  readonly loginHint: string | null
  readonly scopes: readonly string[]
  /** Who is signed in already in this browser. */
  readonly memberId: string | null
}

/**
 * The sign-ins that the provider waits for. Whoever asks has made sure that the browser holds the interaction's cookie. A
 * call that ends one answers where the browser goes on (at the issuer), or null when the interaction is gone or expired.
 */
export interface Interactions {
  find(uid: string): Promise<PendingInteraction | null>
  finishLogin(uid: string, login: Login): Promise<string | null>
  finishConsent(uid: string): Promise<string | null>
  /** The client is told `access_denied`. */
  abort(uid: string): Promise<string | null>
}
