import type { Viewer } from '@rose-ash/domain/viewer.ts'
import type { RequestVariables } from '../execution/executeOperation.ts'
import type { PreparedOperation } from '../operations/PreparedOperation.ts'

/** What is known of one HTTP request while it is answered. */
export interface RequestContext {
  readonly viewer: Viewer
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Aborted when the client goes away before the answer is there. */
  readonly signal: AbortSignal
  /** Set once the operation is known to be one that is answered. */
  accepted?: { readonly operation: PreparedOperation; readonly variables: RequestVariables }
}
