import { Refusal } from '@rose-ash/domain/refusal.ts'
import type { Viewer } from '@rose-ash/domain/viewer.ts'
import type { ExecutionResult, GraphQLFormattedError } from 'graphql'
import type { Answer, Ask } from './Ask.ts'
import { outOfReach } from './outOfReach.ts'
import { visitorHeaders } from './visitorHeaders.ts'

/** The part of the gateway that web asks when both live in one process. */
export interface Executor {
  execute(request: {
    document: string
    query: string
    variables: Record<string, unknown>
    viewer: Viewer
    /** The viewer's access token, for subgraphs in other processes. */
    token?: string
    headers: Record<string, string>
    signal: AbortSignal
  }): Promise<ExecutionResult>
}

/**
 * Asks the gateway in this process.
 *
 * @param viewerFor the viewer behind an access token; null is a stranger
 */
export function localAsk(gateway: Executor, viewerFor: (accessToken: string | null) => Promise<Viewer>): Ask {
  return async ({ operation, variables, visitor, requestId, signal }) => {
    const token = visitor.session?.accessToken ?? null
    try {
      const { data, errors } = await gateway.execute({
        document: operation.hash,
        query: operation.document,
        variables,
        viewer: await viewerFor(token),
        ...(token !== null && { token }),
        headers: { ...visitorHeaders({ ...visitor, session: null }), 'x-request-id': requestId },
        signal,
      })
      return { data: data ?? null, errors: (errors ?? []).map(formatted) }
    } catch (error) {
      if (error instanceof Refusal) return refused(error)
      return outOfReach(error)
    }
  }
}

/** The token was good when the session was read, and is not any more. */
const refused = ({ code, message }: Refusal): Answer => ({
  data: null,
  errors: [{ message, extensions: { code } }],
})

const formatted = (error: { toJSON?(): GraphQLFormattedError; message: string }): GraphQLFormattedError =>
  error.toJSON?.() ?? (error as GraphQLFormattedError)
