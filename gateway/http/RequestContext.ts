import type { RequestVariables } from '../execution/executeOperation.ts'
import type { PreparedOperation } from '../operations/PreparedOperation.ts'
import type { Identified } from './viewerOf.ts'

/** What is known of one HTTP request while it is answered. */
export interface RequestContext extends Identified {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Aborted when the client goes away before the answer is there. */
  readonly signal: AbortSignal
  /** Set once the operation is known to be one that is answered. */
  accepted?: { readonly operation: PreparedOperation; readonly variables: RequestVariables }
}
