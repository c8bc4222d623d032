import { type ASTNode, GraphQLError } from 'graphql'

/** The request cannot be answered as it stands; the text says what to change. */
export function malformed(
  message: string,
  node?: ASTNode,
  extensions?: Record<string, unknown>,
): GraphQLError {
  return new GraphQLError(message, {
    ...(node && { nodes: node }),
    extensions: { ...extensions, code: 'MALFORMED' },
  })
}
