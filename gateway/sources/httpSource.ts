import { sign, signatureHeader } from '@rose-ash/contracts/signature.ts'
import type { Clock } from '@rose-ash/domain/clock.ts'
import { isSignedIn } from '@rose-ash/domain/viewer.ts'
import type { Data } from '../execution/Data.ts'
import { createExchange } from './exchange.ts'
import { createFlights } from './flights.ts'
import { createRest, type RestOptions } from './rest.ts'
import { SubgraphFailure } from './SubgraphFailure.ts'
import type {
  Caller,
  SubgraphAnswer,
  SubgraphError,
  SubgraphQuestion,
  SubgraphSource,
} from './SubgraphSource.ts'

export interface HttpSourceOptions {
  readonly name: string
  readonly url: string
  readonly secret: string
  readonly deadlineMs: number
  readonly clock: Clock
  readonly rest: RestOptions
}

/**
 * A subgraph behind HTTP: one pool of connections, a deadline for each question, one second try where it is safe, a rest
 * for a subgraph that keeps failing, and one exchange for questions that are the same at the same time.
 */
export function httpSource(options: HttpSourceOptions): SubgraphSource {
  const { name, deadlineMs } = options
  const exchange = createExchange(name, options.url)
  const rest = createRest(name, options.rest)
  const flights = createFlights<string>(name, deadlineMs)
  const path = new URL(options.url).pathname

  const headersFor = (body: string, caller: Caller): Record<string, string> => ({
    ...caller.headers,
    ...authorization(caller),
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'x-request-id': caller.requestId,
    [signatureHeader]: sign(options.secret, { method: 'POST', path, body }, options.clock),
  })

  return {
    async ask(question, caller) {
      const body = bodyOf(question)
      const headers = headersFor(body, caller)
      const send = (signal: AbortSignal) =>
        rest.guard(() => exchange.post({ body, headers, signal, isSafe: !question.isMutation }))
      const key = question.isMutation ? null : sameness(body, caller)
      const text = await flights.join(key, caller.signal, send)
      return answerOf(name, text)
    },
    stop: () => exchange.close(),
  }
}

const bodyOf = ({ query, operationName, variables }: SubgraphQuestion): string =>
  JSON.stringify({ query, operationName, variables })

/** The subgraph verifies the token itself; our word for somebody is not enough. */
function authorization({ viewer, token }: Caller): Record<string, string> {
  if (token !== undefined) return { authorization: `Bearer ${token}` }
  if (isSignedIn(viewer))
    throw new Error('A subgraph in another process is asked for a member without a token.')
  return {}
}

/** Two questions are the same when the subgraph could not tell who sent which. */
const sameness = (body: string, { token, headers }: Caller): string =>
  JSON.stringify([token, headers['x-cart-token'], headers['x-order-key'], headers['accept-language'], body])

function answerOf(name: string, text: string): SubgraphAnswer {
  let parsed: { data?: Data | null; errors?: SubgraphError[] } | null
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    throw new SubgraphFailure(name, 'unreadable', 'the answer is no JSON', { cause: error })
  }
  if (
    typeof parsed !== 'object' ||
    parsed === null ||
    (parsed.data === undefined && !Array.isArray(parsed.errors))
  ) {
    throw new SubgraphFailure(name, 'unreadable', 'the answer is no GraphQL response')
  }
  return { data: parsed.data ?? null, errors: Array.isArray(parsed.errors) ? parsed.errors : [] }
}
