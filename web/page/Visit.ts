import type { Door } from '../sites.ts'

/** One request, as pages and actions see it. */
export interface Visit {
  readonly site: Door
  /** The path without trailing slash, starting with one. */
  readonly path: string
  /** Parameters of the path, by the names in the route. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly visitor: Visitor
  readonly requestId: string
  readonly signal: AbortSignal
  readonly now: Date
}

/** Who asks, as far as this site knows. */
export interface Visitor {
  /** The bearer of an anonymous cart. */
  readonly cartToken: string | null
  /** Stands in for a session in development; production never has one. */
  readonly handle: string | null
}

export const stranger: Visitor = { cartToken: null, handle: null }
