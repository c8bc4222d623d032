import type { RequestOrigin } from '@rose-ash/contracts'
import type { Door } from '../sites.ts'
import type { CookieReader } from './http/cookies.ts'

/** One request, as pages and actions see it. */
export interface Visit {
  readonly site: Door
  /** The path without trailing slash, starting with one. */
  readonly path: string
  /** Parameters of the path, by the names in the route. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly visitor: Visitor
  /** Where the request comes from, for throttling. */
  readonly origin: RequestOrigin
  /** What the browser carries for this site. */
  readonly cookies: CookieReader
  readonly requestId: string
  readonly signal: AbortSignal
  readonly now: Date
}

/** Who asks, as far as this site knows. */
export interface Visitor {
  /** The bearer of an anonymous cart. */
  readonly cartToken: string | null
  /** What opens a guest's order, on the pages of that order. */
  readonly orderKey?: string
  /** The member who is signed in on this site. */
  readonly session: MemberSession | null
}

/** What the session of a member says, as long as it lasts. */
export interface MemberSession {
  readonly userId: string
  readonly handle: string
  readonly name: string
  readonly roles: readonly string[]
  /** For the graph; it never reaches the browser. */
  readonly accessToken: string
}

export const stranger: Visitor = { cartToken: null, session: null }
