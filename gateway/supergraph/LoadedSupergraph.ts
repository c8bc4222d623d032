import type { QueryPlan } from '@apollo/query-planner'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { CostTable } from '../operations/costTable.ts'

/** A composed schema, ready to plan operations for. Immutable: a reload makes another one. */
export interface LoadedSupergraph {
  readonly sdl: string
  /** Differs from that of every other supergraph, and is the same in every process. */
  readonly id: string
  /** What clients see. */
  readonly apiSchema: GraphQLSchema
  /** What the subgraphs see together, with the types that clients do not see. Made when it is first asked for. */
  readonly fullSchema: GraphQLSchema
  /** Names of the subgraphs, as in `supergraph.yaml`. */
  readonly subgraphs: readonly string[]
  readonly costs: CostTable
  /** Which subgraph to ask for what, in which order. Takes milliseconds; the caller keeps the plan. */
  plan(document: DocumentNode, operationName: string | undefined): QueryPlan
}
