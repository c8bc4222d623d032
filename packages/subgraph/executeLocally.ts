import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { maskError, type Report } from './maskError.ts'
import type { Room, RoomRequest } from './room.ts'

export interface Operation {
  readonly query: string
  readonly operationName?: string | null | undefined
  readonly variables?: Record<string, unknown> | null | undefined
}

/** Documents by text. Those of a gateway are few and come back all the time; the bound is for the rest. */
const remembered = 1000
const prepared = new WeakMap<GraphQLSchema, Map<string, DocumentNode | readonly GraphQLError[]>>()

/**
 * Executes an operation on a room in this process: what the gateway would send over HTTP, without the HTTP.
 * A document is parsed and validated once. Errors are masked as they are over HTTP.
 */
export async function executeLocally(
  room: Room,
  operation: Operation,
  request: RoomRequest,
  report: Report,
): Promise<ExecutionResult> {
  const document = prepare(room.schema, operation.query)
  if (!('kind' in document)) return { errors: document }
  const result = await execute({
    schema: room.schema,
    document,
    operationName: operation.operationName ?? null,
    variableValues: operation.variables ?? null,
    contextValue: room.createContext(request),
  })
  if (!result.errors) return result
  return { ...result, errors: result.errors.map((error) => maskError(error, report)) }
}

function prepare(schema: GraphQLSchema, query: string): DocumentNode | readonly GraphQLError[] {
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

function parseAndValidate(schema: GraphQLSchema, query: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(query)
    const errors = validate(schema, document)
    return errors.length > 0 ? errors : document
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}
