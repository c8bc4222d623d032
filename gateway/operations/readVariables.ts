import { type GraphQLError, getVariableValues } from 'graphql'
import { malformed } from '../errors/malformed.ts'
import type { Data } from '../execution/Data.ts'
import type { RequestVariables } from '../execution/executeOperation.ts'
import { overLimitsWith } from './overLimits.ts'
import type { PreparedOperation } from './PreparedOperation.ts'

const none: RequestVariables = { given: {}, coerced: {} }

/** @throws GraphQLError `MALFORMED` when a variable does not fit its type, or makes the operation exceed a limit */
export function readVariables(
  operation: PreparedOperation,
  given: Data | null | undefined,
): RequestVariables {
  const definitions = operation.definition.variableDefinitions ?? []
  const variables = definitions.length === 0 ? none : coerced(operation, given ?? {})
  const over = overLimitsWith(variables.coerced, operation.measure, operation.limits)
  if (over) throw over
  return variables
}

function coerced(operation: PreparedOperation, given: Data): RequestVariables {
  const definitions = operation.definition.variableDefinitions ?? []
  const result = getVariableValues(operation.supergraph.apiSchema, definitions, given, { maxErrors: 1 })
  if (result.coerced) return { given, coerced: result.coerced }
  throw malformed((result.errors[0] as GraphQLError).message)
}
