import { scalars } from '@rose-ash/subgraph/scalars.ts'
import { type GraphQLSchema, isScalarType } from 'graphql'

/**
 * Teaches the client's schema what a `DateTime` looks like. A composed schema knows scalars by name only: a malformed
 * one would pass here and come back as the failure of a subgraph.
 */
export function adoptScalars(schema: GraphQLSchema): void {
  for (const known of Object.values(scalars)) {
    const type = schema.getType(known.name)
    if (!isScalarType(type)) continue
    type.parseValue = known.parseValue
    type.parseLiteral = known.parseLiteral
  }
}
