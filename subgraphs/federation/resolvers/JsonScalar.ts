import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'

/** An object in JSON, as it is: what reads it checks it. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: object,
  parseLiteral: (node: ValueNode, variables) =>
    object(node.kind === Kind.OBJECT ? valueFromASTUntyped(node, variables) : null),
})

function object(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw new GraphQLError('JSON must be an object.')
}
