import { signatureHeader, verify } from '@rose-ash/contracts/signature.ts'
import { isCartToken } from '../handoff/cartToken.ts'
import type { Reply } from '../http/Reply.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { fragmentPrefix, tagsHeader } from './fragmentPath.ts'
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
  const signature = single(request.headers[signatureHeader])
  const signed = { method: request.method, path: request.target, body: '' }
  if (!verify(context.config.secrets.internal, signature, signed)) return null
  if (!isFragmentType(type) || fragmentKind(type).site !== visit.site.name) return null

  const cartToken = single(request.headers['x-cart-token'])
  const piece = await context.fragments({
    type,
    parameters: Object.fromEntries(visit.query),
    visitor: {
      cartToken: isCartToken(cartToken) ? cartToken : null,
      handle: single(request.headers['x-dev-viewer']),
    },
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

const single = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null
