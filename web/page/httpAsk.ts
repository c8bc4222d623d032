import type { Config } from '@rose-ash/config'
import { Pool } from 'undici'
import { z } from 'zod'
import type { Answer, Ask, Question } from './Ask.ts'
import { outOfReach } from './outOfReach.ts'
import { visitorHeaders } from './visitorHeaders.ts'

const answerShape = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
})

/** Asks the gateway over HTTP, by the hash of the document alone. */
export function httpAsk(config: Config): { ask: Ask; close(): Promise<void> } {
  const url = new URL(config.gateway.url)
  const pool = new Pool(url.origin, {
    connections: 32,
    pipelining: 1,
    keepAliveTimeout: 10_000,
    connect: { timeout: 1000 },
  })

  const post = async ({ operation, variables, visitor, requestId, signal }: Question, query?: string) => {
    const { body } = await pool.request({
      method: 'POST',
      path: url.pathname,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'x-request-id': requestId,
        ...visitorHeaders(visitor),
      },
      body: JSON.stringify({
        ...(query !== undefined && { query }),
        variables,
        extensions: { persistedQuery: { version: 1, sha256Hash: operation.hash } },
      }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(config.gateway.deadlines.operationMs + 500)]),
    })
    const { data, errors } = answerShape.parse(await body.json())
    return { data: data ?? null, errors: (errors ?? []) as Answer['errors'] }
  }

  const ask: Ask = async (question) => {
    try {
      const answer = await post(question)
      return isUnknown(answer) ? await post(question, question.operation.document) : answer
    } catch (error) {
      return outOfReach(error)
    }
  }

  return { ask, close: () => pool.close() }
}

/** The gateway was started before the operation was written: it takes the text once. */
const isUnknown = ({ errors }: Answer): boolean =>
  errors.some(({ extensions }) => extensions?.code === 'PERSISTED_QUERY_NOT_FOUND')
