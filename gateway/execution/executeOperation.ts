import { randomUUID } from 'node:crypto'
import { type ExecutionResult, executeSync, GraphQLError } from 'graphql'
import { clientErrors, type Report } from '../errors/clientErrors.ts'
import type { PreparedOperation } from '../operations/PreparedOperation.ts'
import { violated } from '../shape/Complete.ts'
import type { Trace } from '../shape/Trace.ts'
import type { Caller } from '../sources/SubgraphSource.ts'
import type { Data } from './Data.ts'
import type { Execution } from './Execution.ts'
import { runPlan } from './runPlan.ts'

/** The variables of a request: as the client sent them, and as the schema reads them, defaults included. */
export interface RequestVariables {
  readonly given: Data
  readonly coerced: Data
}

/**
 * Runs a prepared operation: asks the subgraphs, puts the answer together, and says for what is missing why, without
 * saying what went wrong inside.
 */
export async function executeOperation(
  operation: PreparedOperation,
  variables: RequestVariables,
  caller: Caller,
  ask: Execution['ask'],
  report: Report,
): Promise<ExecutionResult> {
  const execution: Execution = {
    supergraph: operation.supergraph,
    variables: variables.given,
    caller,
    data: {},
    faults: [],
    isTrue: (variable) => variables.coerced[variable] === true,
    ask,
  }
  if (operation.step) await runPlan(operation.step, execution)

  const completed = completeData(operation, execution)
  const errors = clientErrors(execution.faults, operation, report)
  if (completed.error && errors.length === 0) errors.push(brokenPromise(completed.error, report))
  if (operation.introspection && completed.data) {
    const { data, errors: refused } = executeSync({
      schema: operation.supergraph.apiSchema,
      document: operation.introspection,
      variableValues: variables.given,
    })
    Object.assign(completed.data, data)
    if (refused) errors.push(...refused)
  }
  return errors.length > 0 ? { errors, data: completed.data } : { data: completed.data }
}

interface Completed {
  readonly data: Data | null
  /** A non-null place that stayed empty, or a value that its type does not have. */
  readonly error: GraphQLError | null
}

function completeData(operation: PreparedOperation, execution: Execution): Completed {
  const complete = operation.shape(execution.isTrue)
  const quick: Trace = { path: null, violations: 0, first: null }
  const value = complete(execution.data, quick)
  const data = value === undefined || value === violated ? null : (value as Data)
  if (quick.violations === 0) return { data, error: null }
  // A subgraph broke the schema, which is rare enough to walk again for the path.
  const exact: Trace = { path: [], violations: 0, first: null }
  complete(execution.data, exact)
  return { data, error: new GraphQLError('The answer does not fit the schema.', { path: exact.first ?? [] }) }
}

function brokenPromise(error: GraphQLError, report: Report): GraphQLError {
  const id = randomUUID()
  report(id, error)
  return new GraphQLError('Something went wrong on our side.', {
    ...(error.path && { path: error.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  })
}
