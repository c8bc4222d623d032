import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import { type CompiledQuery, compileQuery } from './execution/compileQuery.ts'
import { maskError, type Report } from './maskError.ts'
import { missingScope, scopeError } from './missingScope.ts'
import type { Room, RoomRequest } from './room.ts'

export interface Operation {
  readonly query: string
  readonly operationName?: string | null | undefined
  readonly variables?: Record<string, unknown> | null | undefined
}

/** Documents by text. Those of a gateway are few and come back all the time; the bound is for the rest. */
const remembered = 1000
const prepared = new WeakMap<GraphQLSchema, Map<string, Prepared | readonly GraphQLError[]>>()

interface Prepared {
  readonly document: DocumentNode
  /** By operation name; null for what cannot be compiled. */
  readonly queries: Map<string | null | undefined, CompiledQuery | null>
}

/**
 * Executes an operation on a room in this process: what the gateway would send over HTTP, without the HTTP.
 * A document is parsed, validated and compiled once. A query runs compiled as long as all goes well; otherwise graphql-js
 * executes it from the beginning, as it does everything else. Errors are masked as they are over HTTP.
 */
export async function executeLocally(
  room: Room,
  operation: Operation,
  request: RoomRequest,
  report: Report,
): Promise<ExecutionResult> {
  const known = prepare(room.schema, operation.query)
  if (!('document' in known)) return { errors: known }
  const refused = outOfScope(known.document, operation, request)
  if (refused) return { errors: [refused] }
  const variables = operation.variables ?? {}
  const quick = compiled(room.schema, known, operation.operationName)
  const data = quick && (await quick({ variables, context: room.createContext(request) }))
  if (data) return { data }
  const result = await execute({
    schema: room.schema,
    document: known.document,
    operationName: operation.operationName ?? null,
    variableValues: variables,
    contextValue: room.createContext(request),
  })
  if (!result.errors) return result
  return { ...result, errors: result.errors.map((error) => maskError(error, report)) }
}

function outOfScope(document: DocumentNode, operation: Operation, request: RoomRequest): GraphQLError | null {
  if (request.viewer.token === undefined) return null
  const kind = getOperationAST(document, operation.operationName)?.operation ?? 'query'
  const missing = missingScope(request.viewer, kind)
  return missing && scopeError(missing)
}

function compiled(
  schema: GraphQLSchema,
  { document, queries }: Prepared,
  name: string | null | undefined,
): CompiledQuery | null {
  const known = queries.get(name)
  if (known !== undefined) return known
  const made = compileQuery(schema, document, name)
  queries.set(name, made)
  return made
}

function prepare(schema: GraphQLSchema, query: string): Prepared | readonly GraphQLError[] {
  let documents = prepared.get(schema)
  if (!documents) {
    documents = new Map()
    prepared.set(schema, documents)
  }
  const known = documents.get(query)
  if (known) return known
  const made = parseAndValidate(schema, query)
  if (documents.size >= remembered) documents.delete(documents.keys().next().value ?? '')
  documents.set(query, made)
  return made
}

function parseAndValidate(schema: GraphQLSchema, query: string): Prepared | readonly GraphQLError[] {
  try {
    const document = parse(query)
    const errors = validate(schema, document)
    return errors.length > 0 ? errors : { document, queries: new Map() }
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}
