import type { Door } from '../../sites.ts'
import type { Variables } from '../graphql/variablesFrom.ts'

/** An address that answers with a text which is the same for everybody and no page: a feed, or data for a script. */
export interface Publication {
  readonly path: string
  /** Asked as a stranger. */
  readonly operation: string
  readonly type: string
  /** How long it is kept, here and by others, unless an event makes it stale earlier. */
  readonly seconds: number
  /** Query parameters that reach the operation; others are not looked at. Null when the address asks for nothing sensible. */
  variables(query: URLSearchParams): Variables | null
  write(data: Readonly<Record<string, unknown>>, around: PublishedAt): string
}

export interface PublishedAt {
  readonly site: Door
  /** The whole address of the publication itself. */
  readonly url: string
}
