import { randomUUID } from 'node:crypto'
import type { Viewer } from '@rose-ash/domain/viewer.ts'
import { type ExecutionResult, OperationTypeNode } from 'graphql'
import type { Report } from '../errors/clientErrors.ts'
import type { PreparedOperation } from '../operations/PreparedOperation.ts'
import { forwardedHeaders } from '../sources/forwardedHeaders.ts'
import { operationSignal } from '../sources/operationSignal.ts'
import { SubgraphFailure } from '../sources/SubgraphFailure.ts'
import type { SubgraphSource } from '../sources/SubgraphSource.ts'
import { executeOperation, type RequestVariables } from './executeOperation.ts'

/** Who asks, and what came along. */
export interface Asking {
  readonly viewer: Viewer
  /** The access token behind the viewer. */
  readonly token?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly signal?: AbortSignal | undefined
}

export type Executor = (
  operation: PreparedOperation,
  variables: RequestVariables,
  asking: Asking,
) => Promise<ExecutionResult>

/** Runs prepared operations on the sources, each within the time that an operation has. */
export function createExecutor(options: {
  sources: ReadonlyMap<string, SubgraphSource>
  deadlineMs: number
  report: Report
}): Executor {
  const { sources, deadlineMs, report } = options
  return async (operation, variables, asking) => {
    const isMutation = operation.definition.operation === OperationTypeNode.MUTATION
    const time = operationSignal(deadlineMs, isMutation ? undefined : asking.signal)
    const given = asking.headers['x-request-id']
    const caller = {
      viewer: asking.viewer,
      token: asking.token,
      headers: forwardedHeaders(asking.headers),
      requestId: typeof given === 'string' ? given : randomUUID(),
      signal: time.signal,
    }
    try {
      return await executeOperation(
        operation,
        variables,
        caller,
        async (subgraph, question) => {
          const source = sources.get(subgraph)
          if (!source)
            throw new SubgraphFailure(subgraph, 'unreachable', 'the gateway has no source of that name')
          return source.ask(question, caller)
        },
        report,
      )
    } finally {
      time.done()
    }
  }
}
