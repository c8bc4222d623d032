import type { SiteName } from '@rose-ash/config'

/** A member's session on one site, as it is kept. */
export interface StoredSession {
  /** SHA-256 of what the browser holds, in hexadecimal. */
  readonly id: string
  readonly site: SiteName
  readonly userId: string
  readonly handle: string
  readonly name: string
  readonly roles: readonly string[]
  /** The session at the provider, the same for all sites of a browser: claim `session` of the access token. */
  readonly opSession: string
  /** The name that the provider gave to it for this site: claim `sid` of the ID token. */
  readonly sid: string
  /** Sealed. */
  readonly tokens: string
  readonly accessExpiresAt: Date
  readonly lastSeenAt: Date
  readonly expiresAt: Date
}

/** What a refresh changes. */
export type Renewal = Pick<StoredSession, 'tokens' | 'accessExpiresAt' | 'handle' | 'name' | 'roles'>

/** The right to refresh a session, for a moment. */
export interface Lease {
  readonly owner: string
  /** The session as it was when the lease began. */
  readonly session: StoredSession
}

/** Which sessions a site is told to end: those under a name, or all of a member. */
export type Ended = { readonly site: SiteName } & ({ readonly sid: string } | { readonly userId: string })

/**
 * Where sessions are kept, for all processes. What has ended stays ended: a session that is begun or renewed at the same
 * moment does not survive it.
 */
export interface SessionStore {
  /** False when the session at the provider has ended. */
  create(session: StoredSession): Promise<boolean>
  /** Null when there is none or its time is over. */
  find(id: string, now: Date): Promise<StoredSession | null>
  see(id: string, at: Date): Promise<void>
  /** Null while another has it, or when there is no such session. */
  lease(id: string, now: Date, forMs: number): Promise<Lease | null>
  /** Ends the lease. False when the session has ended, or the lease went to another. */
  renew(id: string, owner: string, renewal: Renewal): Promise<boolean>
  release(id: string, owner: string): Promise<void>
  /** Lets it live until then, and no longer than it would have. */
  shorten(id: string, until: Date): Promise<void>
  delete(id: string): Promise<void>
  /** Ends every site's session under one of the provider, in one step; `untold` lists it until the provider knows. */
  endEverywhere(opSession: string, until: Date): Promise<void>
  /** Ends what the provider says to have ended. */
  end(ended: Ended, until: Date): Promise<void>
  /** Sessions that ended here and of which the provider has not heard yet; a hundred at most. */
  untold(): Promise<readonly string[]>
  told(opSession: string): Promise<void>
  /** Was a logout token of that id used before? */
  isUsed(jti: string): Promise<boolean>
  use(jti: string, until: Date): Promise<void>
  purge(now: Date): Promise<void>
  close(): Promise<void>
}

/** Names of what has ended. */
export const opName = (opSession: string): string => `op ${opSession}`
export const sidName = (site: SiteName, sid: string): string => `sid ${site} ${sid}`
