import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Fault } from '../execution/Execution.ts'
import type { Path } from '../execution/pathsAt.ts'
import type { PreparedOperation } from '../operations/PreparedOperation.ts'
import { missingFields } from './missingFields.ts'

/** Where the half of an error goes that no client may see. */
export type Report = (id: string, fault: Fault | Error) => void

/** More than these say nothing new. */
const mostErrors = 50

const refusals: ReadonlySet<unknown> = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'MALFORMED', 'THROTTLED'])

/**
 * What the client is told of the faults of its operation: refusals as the subgraph words them, one error for each
 * subgraph that did not answer, and for everything else the id under which the log has it.
 */
export function clientErrors(
  faults: readonly Fault[],
  operation: PreparedOperation,
  report: Report,
): GraphQLError[] {
  const errors: GraphQLError[] = []
  const unavailable = new Map<string, Extract<Fault, { kind: 'failure' }>[]>()
  for (const fault of faults) {
    if (fault.kind === 'failure') {
      unavailable.set(fault.step.subgraph, [...(unavailable.get(fault.step.subgraph) ?? []), fault])
    } else if (errors.length < mostErrors) {
      errors.push(ofError(fault, report))
    }
  }
  return [...[...unavailable.values()].map((failures) => ofFailures(failures, operation, report)), ...errors]
}

function ofError(fault: Extract<Fault, { kind: 'error' }>, report: Report): GraphQLError {
  const { error, path } = fault
  const code = error.extensions?.code
  if (refusals.has(code)) return at(path, error.message, { code })
  const id = typeof error.extensions?.id === 'string' ? error.extensions.id : randomUUID()
  report(id, fault)
  return at(path, 'Something went wrong on our side.', { code: 'INTERNAL_SERVER_ERROR', id })
}

function ofFailures(
  failures: readonly Extract<Fault, { kind: 'failure' }>[],
  operation: PreparedOperation,
  report: Report,
): GraphQLError {
  const id = randomUUID()
  for (const failure of failures) report(id, failure)
  const missing = failures.flatMap(({ step }) => missingFields(step, operation))
  const [first] = failures
  const isLate = first?.failure.reason === 'late'
  return at(
    first && placeOf(first, operation),
    isLate
      ? 'A part of the answer did not arrive in time.'
      : 'A part of the answer is not available at the moment.',
    { code: 'SUBGRAPH_UNAVAILABLE', id, missing: [...new Set(missing.map((keys) => keys.join('.')))] },
  )
}

/** The place of the first field that a fetch did not bring. */
function placeOf(
  { step, at: start }: Extract<Fault, { kind: 'failure' }>,
  operation: PreparedOperation,
): Path {
  const [missing] = missingFields(step, operation)
  const depth = step.at.filter((key) => key !== '@').length
  const field = missing?.[depth]
  return field === undefined ? start : [...start, field]
}

const at = (path: Path | undefined, message: string, extensions: Record<string, unknown>): GraphQLError =>
  new GraphQLError(message, { ...(path && path.length > 0 && { path }), extensions })
