import type { FetchDataRewrite } from '@apollo/query-planner'

/** A query plan in the form in which it is run: addresses absolute, nothing to look up. */
export type Step =
  | { readonly kind: 'sequence'; readonly steps: readonly Step[] }
  | { readonly kind: 'parallel'; readonly steps: readonly Step[] }
  | {
      readonly kind: 'condition'
      readonly variable: string
      readonly then: Step | null
      readonly else: Step | null
    }
  | FetchStep

/** One question to one subgraph, at one place of the answer. */
export interface FetchStep {
  readonly kind: 'fetch'
  readonly subgraph: string
  readonly query: string
  readonly operationName: string | undefined
  readonly isMutation: boolean
  /** Response keys from the root to the objects that the fetch completes; `@` stands for every item of a list. */
  readonly at: readonly string[]
  /** Variables of the client's operation that the question uses. */
  readonly variables: readonly string[]
  /** What the subgraph must know of an entity to find it; null for a question at the root. */
  readonly requires: readonly Requirement[] | null
  readonly rewriteInput: readonly FetchDataRewrite[]
  readonly rewriteOutput: readonly FetchDataRewrite[]
}

export type Requirement =
  | { readonly kind: 'field'; readonly key: string; readonly children: readonly Requirement[] | null }
  | { readonly kind: 'fragment'; readonly on: string; readonly children: readonly Requirement[] }
