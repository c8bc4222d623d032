import type { SubgraphFailure } from '../sources/SubgraphFailure.ts'
import type { Caller, SubgraphAnswer, SubgraphError, SubgraphQuestion } from '../sources/SubgraphSource.ts'
import type { LoadedSupergraph } from '../supergraph/LoadedSupergraph.ts'
import type { Data } from './Data.ts'
import type { Path } from './pathsAt.ts'
import type { FetchStep } from './Step.ts'

/** A part of the answer that could not be had, and where in the client's answer. */
export type Fault =
  | {
      readonly kind: 'failure'
      readonly step: FetchStep
      readonly failure: SubgraphFailure
      readonly at: Path
    }
  | {
      readonly kind: 'error'
      readonly step: FetchStep
      readonly error: SubgraphError
      readonly path: Path | undefined
    }

/** One run of a plan. */
export interface Execution {
  readonly supergraph: LoadedSupergraph
  readonly variables: Data
  readonly caller: Caller
  /** The answer so far: everything that the subgraphs said, keys and type names included. */
  readonly data: Data
  readonly faults: Fault[]
  /** True for a variable of `@skip` or `@include` that is true, default values included. */
  isTrue(variable: string): boolean
  ask(subgraph: string, question: SubgraphQuestion, caller: Caller): Promise<SubgraphAnswer>
}
