import type { SiteName } from '@rose-ash/config'

/** What ties an answer of the provider to the question of one browser. */
export interface Checks {
  readonly state: string
  readonly nonce: string
  /** Of PKCE (RFC 7636). */
  readonly verifier: string
}

export interface Tokens {
  readonly accessToken: string
  readonly refreshToken: string
  readonly idToken: string
}

/** What the provider says of a member who has signed in. */
export interface SignedIn {
  readonly tokens: Tokens
  readonly accessExpiresAt: Date
  readonly userId: string
  readonly handle: string
  readonly name: string
  readonly roles: readonly string[]
  /** Its session, the same for all sites of the browser. */
  readonly opSession: string
  /** The name of that session for this site. */
  readonly sid: string
}

/** What a refresh gives. Without a new ID token, the old one still says who it is. */
export type Refreshed = Pick<SignedIn, 'accessExpiresAt' | 'userId' | 'handle' | 'roles'> & {
  readonly tokens: Omit<Tokens, 'idToken'> & { readonly idToken: string | null }
}

/** What a site is told to end. */
export interface LogoutNotice {
  readonly jti: string
  readonly expiresAt: Date
  readonly sid: string | null
  readonly userId: string | null
}

/** The identity provider, as our sites use it. */
export interface Provider {
  /** Does it answer? Asked at most every few seconds. */
  isHere(): Promise<boolean>
  /**
   * Where a browser goes to sign in.
   *
   * @param prompt `none`: only if that takes no question; `login`: with a question in any case (OpenID Connect Core, 3.1.2.1)
   * @throws ProviderAway
   */
  addressFor(site: SiteName, checks: Checks, prompt: 'none' | 'login' | null): Promise<URL>
  /**
   * What came back with the browser, turned into tokens.
   *
   * @throws ProviderAway, or ProviderRefusal with the code of the error
   */
  exchange(site: SiteName, callback: URL, checks: Checks): Promise<SignedIn>
  /** @throws ProviderAway, or ProviderRefusal `invalid_grant` when the session has ended */
  refresh(site: SiteName, refreshToken: string): Promise<Refreshed>
  /** @throws ProviderAway, or ProviderRefusal when the token is not good */
  readLogoutToken(site: SiteName, token: string): Promise<LogoutNotice>
  close(): Promise<void>
}
