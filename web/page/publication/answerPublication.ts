import { dressAnswer } from '../graphql/dressAnswer.ts'
import { etagOf } from '../http/encode.ts'
import type { Reply } from '../http/Reply.ts'
import type { SiteContext } from '../SiteContext.ts'
import { stranger, type Visit } from '../Visit.ts'
import type { Publication } from './Publication.ts'

/** Answers with a publication, kept until its time is over or something in it changes. */
export async function answerPublication(
  context: SiteContext,
  visit: Visit,
  publication: Publication,
): Promise<Reply> {
  const variables = publication.variables(visit.query)
  if (variables === null) return plain(400, 'There is nothing at this address.\n')
  const ttlMs = Math.min(publication.seconds, context.config.pageCache.ttlSeconds) * 1000
  const key = `publication ${visit.site.name} ${publication.path} ${JSON.stringify(variables)}`
  const { value, isWorthKeeping } = await context.recall(key, { ttlMs, staleMs: 0 }, () =>
    make(context, visit, publication, variables),
  )
  if (!isWorthKeeping) return plain(503, 'This is having a rest. Try again in a minute.\n')
  return {
    status: 200,
    headers: {
      'content-type': publication.type,
      'cache-control': `public, max-age=${publication.seconds}`,
      'x-content-type-options': 'nosniff',
    },
    cookies: [],
    body: value,
    etag: etagOf(value),
  }
}

async function make(
  context: SiteContext,
  visit: Visit,
  publication: Publication,
  variables: NonNullable<ReturnType<Publication['variables']>>,
) {
  const operation = context.library.operation(publication.operation)
  const { data, errors } = await context.ask({
    operation,
    variables,
    visitor: stranger,
    requestId: visit.requestId,
    signal: visit.signal,
  })
  if (data === null || errors.length > 0) return { value: '', tags: new Set<string>(), isWorthKeeping: false }
  const { tags } = dressAnswer(data, operation.shape)
  const url = new URL(publication.path, visit.site.publicUrl).href
  return { value: publication.write(data, { site: visit.site, url }), tags, isWorthKeeping: true }
}

const plain = (status: number, body: string): Reply => ({
  status,
  headers: {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  },
  cookies: [],
  body,
  etag: null,
})
