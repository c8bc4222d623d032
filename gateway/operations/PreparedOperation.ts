import type { DocumentNode, FragmentDefinitionNode, OperationDefinitionNode } from 'graphql'
import type { Step } from '../execution/Step.ts'
import type { Complete } from '../shape/Complete.ts'
import type { LoadedSupergraph } from '../supergraph/LoadedSupergraph.ts'
import type { Limits } from './Limits.ts'
import type { OperationMeasure } from './OperationMeasure.ts'

/** An operation that has been checked, measured and planned. Made once for a document, used for every request. */
export interface PreparedOperation {
  readonly supergraph: LoadedSupergraph
  readonly definition: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly measure: OperationMeasure
  /** Those that hold for this document; variables are compared with them at each request. */
  readonly limits: Limits
  /** Null when nothing is asked of a subgraph. */
  readonly step: Step | null
  /** Names of the subgraphs that it may ask. */
  readonly subgraphs: readonly string[]
  readonly introspection: DocumentNode | null
  /** Cuts the client's answer out of the collected data, for these values of the variables of `@skip` and `@include`. */
  shape(isTrue: (variable: string) => boolean): Complete
}
