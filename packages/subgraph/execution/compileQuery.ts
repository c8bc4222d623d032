import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
} from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'
import { type Compiling, compileFields, NotCompilable } from './compileFields.ts'
import { completeFields } from './completeFields.ts'
import type { Run } from './Run.ts'

export interface QueryInput {
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: object
}

/**
 * Runs the query as long as everything goes well: no error, no null where none may be. Otherwise null, and the query has
 * to be executed by the book, which says what is wrong and where.
 */
export type CompiledQuery = (input: QueryInput) => Promise<Record<string, unknown> | null>

/**
 * Compiles a query once, so that its requests neither look up fields nor read arguments item by item. The answer is
 * graphql-js's (GraphQL, section 6); null for what is left to graphql-js: mutations, introspection, directives, resolvers
 * that look at their `info`.
 *
 * @param document valid on the schema
 */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): CompiledQuery | null {
  const operation = getOperationAST(document, operationName)
  const root = schema.getQueryType()
  if (operation?.operation !== OperationTypeNode.QUERY || !root || hasDirectives(document)) return null
  const compiling: Compiling = { schema, operation, fragments: fragmentsOf(document), argumentSets: 0 }
  const fields = compileOrNull(compiling, root)
  if (!fields) return null
  const definitions = operation.variableDefinitions ?? []
  const isPlain = definitions.length === 0

  return async ({ variables, context }) => {
    const read = isPlain ? { coerced: {} } : getVariableValues(schema, definitions, variables)
    if (!read.coerced) return null
    const run: Run = { context, variables: read.coerced, arguments: [], hasFailed: false }
    const data = await completeFields(fields, undefined, run)
    return run.hasFailed ? null : data
  }
}

function compileOrNull(compiling: Compiling, root: GraphQLObjectType) {
  const { schema, fragments, operation } = compiling
  try {
    return compileFields(compiling, root, collectFields(schema, fragments, {}, root, operation.selectionSet))
  } catch (error) {
    if (error instanceof NotCompilable) return null
    throw error
  }
}

function hasDirectives(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Directive() {
      found = true
    },
  })
  return found
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = {}
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node
  return fragments
}
