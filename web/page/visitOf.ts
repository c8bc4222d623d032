import { isCartToken } from './handoff/cartToken.ts'
import type { SiteContext, SiteRequest } from './SiteContext.ts'
import type { Visit } from './Visit.ts'

const longestUserAgent = 512

/** A request as pages see it, before it is known who asks. */
export function visitOf(
  { jar }: Pick<SiteContext, 'jar'>,
  request: SiteRequest,
  { site, now, signal }: Pick<Visit, 'site' | 'now' | 'signal'>,
): Visit {
  const { pathname, searchParams } = new URL(request.target, 'http://site')
  const { cookie, 'user-agent': userAgent } = request.headers
  const cartToken = jar.read(cookie, 'cart')
  return {
    site,
    path: pathname,
    params: {},
    query: searchParams,
    visitor: { cartToken: isCartToken(cartToken) ? cartToken : null, session: null },
    origin: { address: request.address, userAgent: userAgent?.slice(0, longestUserAgent) ?? null },
    cookies: (name) => jar.read(cookie, name),
    requestId: request.requestId,
    signal,
    now,
  }
}
