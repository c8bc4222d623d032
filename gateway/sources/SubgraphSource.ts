import type { Viewer } from '@rose-ash/domain/viewer.ts'
import type { Data } from '../execution/Data.ts'

/** What all fetches of one operation have in common. */
export interface Caller {
  readonly viewer: Viewer
  /** The access token behind the viewer. */
  readonly token?: string | undefined
  /** Headers on the list of those that subgraphs may see, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly requestId: string
  /** Aborted when the time of the operation is over, or nobody waits for the answer any more. */
  readonly signal: AbortSignal
}

export interface SubgraphQuestion {
  readonly query: string
  readonly operationName: string | undefined
  readonly variables: Data
  readonly isMutation: boolean
}

/** An error as the subgraph words it. Nothing of it goes to a client unseen. */
export interface SubgraphError {
  readonly message: string
  readonly path?: readonly (string | number)[] | undefined
  readonly extensions?: { readonly code?: unknown; readonly id?: unknown } | undefined
}

export interface SubgraphAnswer {
  /** Belongs to the caller, who adds to it. */
  readonly data: Data | null
  readonly errors: readonly SubgraphError[]
}

/** A subgraph, in this process or elsewhere. */
export interface SubgraphSource {
  /** @throws SubgraphFailure when no usable answer arrived within the deadline */
  ask(question: SubgraphQuestion, caller: Caller): Promise<SubgraphAnswer>
  stop(): Promise<void>
}
