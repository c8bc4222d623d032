import { assemble } from './cache/assemble.ts'
import { fill, type Pierced } from './cache/holes.ts'
import { fillHoles } from './fillHoles.ts'
import { formOriginsOf } from './formOriginsOf.ts'
import type { NewCookie } from './http/cookies.ts'
import type { Reply } from './http/Reply.ts'
import type { SiteContext, SiteRequest } from './SiteContext.ts'
import type { Visit } from './Visit.ts'

/** A page as the cache keeps it: the same for everybody, with holes for what is the visitor's own. */
export interface StoredPage {
  readonly status: number
  readonly page: Pierced
  /** Origins to which its forms lead beside the site's own. */
  readonly formOrigins?: readonly string[]
}

/** What is known of a page that was made for one visitor. */
export interface MadeForOne {
  readonly cookies?: readonly NewCookie[]
  readonly confidential?: boolean
}

/** Puts the visitor's own pieces into a page, and says how long it may be kept. */
export async function finishPage(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  { status, page, formOrigins = [] }: StoredPage,
  madeForOne: MadeForOne | null = null,
): Promise<Reply> {
  const filled = await fillHoles(context, context.jar, page, visit, request.headers.cookie)
  const isPersonal = filled.isPersonal || madeForOne !== null
  const reply = {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': madeForOne?.confidential
        ? 'no-store'
        : isPersonal
          ? 'private, no-cache'
          : 'public, max-age=0, must-revalidate',
      vary: 'Cookie, Accept-Encoding',
      ...context.security(visit.site, [...formOrigins, ...formOriginsOf(context.config, {}, visit)]),
      ...(madeForOne?.confidential && { 'referrer-policy': 'same-origin' }),
    },
    cookies: [...filled.cookies, ...(madeForOne?.cookies ?? []).map(context.jar.put)],
  }
  return isPersonal
    ? { ...reply, body: fill(page, (name) => filled.values.get(name) ?? ''), etag: null }
    : { ...reply, ...assemble(page, filled.values) }
}
