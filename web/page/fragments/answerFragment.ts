import { signatureHeader, verify } from '@rose-ash/contracts/signature.ts'
import type { Reply } from '../http/Reply.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { fragmentPrefix, tagsHeader, visitorMessage } from './fragmentPath.ts'
import { fragmentKind, isFragmentType } from './fragmentTypes.ts'

/**
 * `/internal/fragments/<type>` for web processes that serve other sites. Answers signed requests only, and to
 * everybody else as if it were not there.
 */
export async function answerFragment(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
): Promise<Reply | null> {
  const type = visit.path.slice(fragmentPrefix.length)
  const signature = [request.headers[signatureHeader]].flat()[0]
  const signed = { method: request.method, path: request.target, body: request.body }
  if (!verify(context.config.secrets.internal, signature, signed)) return null
  if (!isFragmentType(type) || fragmentKind(type).site !== visit.site.name) return null

  const piece = await context.fragments({
    type,
    parameters: Object.fromEntries(visit.query),
    visitor: visitorMessage.parse(JSON.parse(request.body)),
    requestId: visit.requestId,
  })
  return {
    status: piece.isComplete ? 200 : 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      [tagsHeader]: piece.tags.join(' '),
    },
    cookies: [],
    body: piece.value,
    etag: null,
  }
}
