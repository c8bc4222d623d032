import type { Viewer } from '@rose-ash/domain/viewer.ts'
import type { ExecutionResult, GraphQLFormattedError } from 'graphql'
import type { Ask } from './Ask.ts'
import { visitorHeaders } from './fragments/fragmentPath.ts'
import { outOfReach } from './outOfReach.ts'

/** The part of the gateway that web asks when both live in one process. */
export interface Executor {
  execute(request: {
    document: string
    query: string
    variables: Record<string, unknown>
    viewer: Viewer
    headers: Record<string, string>
    signal: AbortSignal
  }): Promise<ExecutionResult>
}

/**
 * Asks the gateway in this process.
 *
 * @param viewerFor finds the viewer behind a visitor's development handle; null is a stranger
 */
export function localAsk(gateway: Executor, viewerFor: (handle: string | null) => Promise<Viewer>): Ask {
  return async ({ operation, variables, visitor, requestId, signal }) => {
    try {
      const { data, errors } = await gateway.execute({
        document: operation.hash,
        query: operation.document,
        variables,
        viewer: await viewerFor(visitor.handle),
        headers: { ...visitorHeaders(visitor), 'x-request-id': requestId },
        signal,
      })
      return { data: data ?? null, errors: (errors ?? []).map(formatted) }
    } catch (error) {
      return outOfReach(error)
    }
  }
}

const formatted = (error: { toJSON?(): GraphQLFormattedError; message: string }): GraphQLFormattedError =>
  error.toJSON?.() ?? (error as GraphQLFormattedError)
