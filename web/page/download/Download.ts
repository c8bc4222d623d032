import type { AskAs } from '../forms/Action.ts'
import type { Redirect } from '../Route.ts'
import type { Visit } from '../Visit.ts'

/** An address that answers with a file for one visitor, made while it is sent. */
export interface Download {
  /** As in a `Route`; `:` begins a parameter. */
  readonly path: string
  /** Names of the operations that it asks; a name that does not exist stops the start. */
  readonly operations: readonly string[]
  /** Its first piece is asked for before anything is sent, so that trouble is answered as trouble. */
  open(visit: Visit, ask: AskAs): Promise<OpenedFile | Redirect | { readonly trouble: 403 | 404 | 503 }>
}

export interface OpenedFile {
  /** What the browser calls it: letters, figures, dots and hyphens. */
  readonly name: string
  readonly type: string
  /** When one fails, the connection is cut, so that nobody takes a part for the whole. */
  readonly pieces: AsyncIterable<string>
}
