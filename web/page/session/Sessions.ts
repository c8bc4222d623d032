import type { SiteName } from '@rose-ash/config'
import type { MemberSession } from '../Visit.ts'
import type { LogoutNotice, SignedIn } from './provider/Provider.ts'

/**
 * Who is behind a session cookie.
 *
 * - `stranger`: there is no cookie
 * - `ended`: there was a session; a member may find that out by signing on silently
 * - `asleep`: it cannot be told at this moment, as the provider or the store is away
 */
export type Presence =
  | { readonly kind: 'stranger' | 'ended' | 'asleep' }
  | { readonly kind: 'member'; readonly session: MemberSession }

/** The sessions of members on our sites. */
export interface Sessions {
  /** Reads the store once at most; refreshes the access token when it is about to expire. */
  find(site: SiteName, cookie: string | null): Promise<Presence>
  /**
   * Begins a session.
   *
   * @param replaced the cookie of the session that this browser had so far
   * @returns the new cookie with the seconds for which it is good; null when the session at the provider has ended meanwhile
   */
  begin(
    site: SiteName,
    signedIn: SignedIn,
    replaced: string | null,
  ): Promise<{ readonly cookie: string; readonly seconds: number; readonly session: MemberSession } | null>
  /**
   * Signs the browser out of all sites. What is left to tell the provider is told again later.
   *
   * @returns whether the provider knows
   */
  end(cookie: string | null): Promise<boolean>
  /** Ends what the provider says to have ended; false when the notice was used before. */
  endAsTold(site: SiteName, notice: LogoutNotice): Promise<boolean>
  /** Tells the provider what it has not heard yet. */
  tellProvider(): Promise<void>
  purge(): Promise<void>
  close(): Promise<void>
}
