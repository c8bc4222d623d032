import { errors, Pool } from 'undici'
import { SubgraphFailure } from './SubgraphFailure.ts'
import { failureOf } from './withinDeadline.ts'

/** Connections kept to one subgraph; each carries one request at a time. */
const connections = 32
/** Bytes of an answer; a subgraph that says more has lost its limits. */
const largestAnswer = 16 * 1024 * 1024

interface Post {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
  /** May be sent a second time when the connection broke. */
  readonly isSafe: boolean
}

interface Exchange {
  /** @throws SubgraphFailure when no answer of a GraphQL server came back */
  post(request: Post): Promise<string>
  close(): Promise<void>
}

/** Carries questions to one address. `signal.reason` says why an exchange is stopped. */
export function createExchange(subgraph: string, url: string): Exchange {
  const { origin, pathname } = new URL(url)
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    connect: { timeout: 2000 },
    keepAliveTimeout: 20_000,
    maxResponseSize: largestAnswer,
  })

  const once = async ({ body, headers, signal }: Post): Promise<string> => {
    const response = await pool.request({ method: 'POST', path: pathname, body, headers, signal })
    const text = await response.body.text()
    if (response.statusCode >= 500 || response.statusCode === 401 || response.statusCode === 403) {
      throw new SubgraphFailure(subgraph, 'refused', `status ${response.statusCode}: ${text.slice(0, 500)}`)
    }
    return text
  }

  return {
    async post(request) {
      try {
        return await once(request)
      } catch (error) {
        if (!request.isSafe || !isConnectionFailure(error) || request.signal.aborted) {
          throw asFailure(subgraph, error, request.signal)
        }
      }
      try {
        return await once(request)
      } catch (error) {
        throw asFailure(subgraph, error, request.signal)
      }
    },
    close: () => pool.destroy(),
  }
}

const broken: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
])

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code

const isConnectionFailure = (error: unknown): boolean => broken.has(codeOf(error))

function asFailure(subgraph: string, error: unknown, signal: AbortSignal): SubgraphFailure {
  if (error instanceof SubgraphFailure) return error
  if (signal.aborted) return failureOf(subgraph, signal.reason)
  if (error instanceof errors.ResponseExceededMaxSizeError) {
    return new SubgraphFailure(subgraph, 'too large', `more than ${largestAnswer} bytes`, { cause: error })
  }
  if (isConnectionFailure(error)) {
    return new SubgraphFailure(subgraph, 'unreachable', String(codeOf(error)), { cause: error })
  }
  return new SubgraphFailure(subgraph, 'unreadable', 'the answer is no HTTP response', { cause: error })
}
