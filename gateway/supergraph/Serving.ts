import type { OperationStore } from '../operations/OperationStore.ts'

/** One supergraph and what is known of operations on it. */
export interface Serving {
  /** For documents of anybody. */
  readonly open: OperationStore
  /** For documents of the web tier. */
  readonly trusted: OperationStore
}
