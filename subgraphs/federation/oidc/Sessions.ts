import type { Method } from './Interactions.ts'

/** A browser in which a member is signed in. */
export interface UserSession {
  /** As in the claim `session` of the tokens that it gave. */
  readonly id: string
  readonly userId: string
  readonly methods: readonly Method[]
  /** The browser's own description of itself, if it gave one. */
  readonly device: string | null
  /** The network that the member signed in from: an address without its last part. */
  readonly network: string | null
  readonly startedAt: Date
  readonly lastSeenAt: Date
}

/** The sessions at the provider. Ending one takes its grants and refresh tokens, and every site hears of it. */
export interface Sessions {
  /** The newest first; those that have ended are not there. */
  listSessions(userId: string): Promise<UserSession[]>
  /** Ending one that is gone is done. */
  endSession(id: string): Promise<void>
  endSessionsOf(userId: string, options?: { readonly except?: string | null }): Promise<void>
}
