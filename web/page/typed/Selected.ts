import type { FieldNode, GraphQLNamedType, GraphQLOutputType } from 'graphql'

/** What an operation asks of one object, fragments merged: what a template may read of it. */
export interface Selected {
  readonly type: GraphQLNamedType
  /** The operation or fragment that asks, as people call it: `the operation MarketProduct`. */
  readonly asker: string
  /** The way from the root, such as `product.variants`; empty for the root itself. */
  readonly path: string
  readonly fields: Map<string, SelectedField>
  /** The fragments spread here or inside those. */
  readonly spreads: Set<string>
}

/** A field under the name that it has in the answer. */
export interface SelectedField {
  readonly type: GraphQLOutputType
  /** Where it is asked for: several places when fragments ask for the same. */
  readonly nodes: Set<FieldNode>
  /** The object types that it is asked of; on others of the same place it is not there. */
  readonly on: Set<string>
  /** True when a directive may leave it out. */
  isOptional: boolean
  readonly selected: Selected | null
}
