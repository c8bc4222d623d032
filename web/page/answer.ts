import { doorFor } from '../sites.ts'
import { AuthoringError } from './AuthoringError.ts'
import { answerForm } from './answerForm.ts'
import { answerPage } from './answerPage.ts'
import { answerRobots, answerSiteMap } from './answerSiteMap.ts'
import { answerTrouble } from './answerTrouble.ts'
import { answerFragment } from './fragments/answerFragment.ts'
import { fragmentPrefix } from './fragments/fragmentPath.ts'
import { answerJoin } from './handoff/answerJoin.ts'
import { answerJoined } from './handoff/answerJoined.ts'
import { isCartToken } from './handoff/cartToken.ts'
import { type Reply, redirectTo } from './http/Reply.ts'
import { plainTrouble } from './plainTrouble.ts'
import type { SiteContext, SiteRequest } from './SiteContext.ts'
import type { Visit } from './Visit.ts'

/** Answers one request of a visitor: the host decides the site, the path the page. */
export async function answer(
  context: SiteContext,
  request: SiteRequest,
  now: Date,
  signal: AbortSignal,
): Promise<Reply> {
  const site = doorFor(request.headers.host, context.doors, context.config)
  if (site === null) return plainTrouble(404, request.requestId, context.security())
  const { pathname, searchParams } = new URL(request.target, 'http://site')
  const cartToken = context.jar.read(request.headers.cookie, 'cart')
  const visit: Visit = {
    site,
    path: pathname,
    params: {},
    query: searchParams,
    visitor: {
      cartToken: isCartToken(cartToken) ? cartToken : null,
      session: null,
    },
    origin: { address: request.address, userAgent: request.headers['user-agent']?.slice(0, 512) ?? null },
    cookies: (name) => context.jar.read(request.headers.cookie, name),
    requestId: request.requestId,
    signal,
    now,
  }
  try {
    return await dispatch(context, request, visit)
  } catch (error) {
    context.logger.error({ err: error, path: pathname, site: site.name }, 'a page failed')
    return answerTrouble(context, request, visit, 500, explanation(context, error))
  }
}

async function dispatch(context: SiteContext, request: SiteRequest, visit: Visit): Promise<Reply> {
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (!reads && request.method !== 'POST') {
    const reply = await answerTrouble(context, request, visit, 405)
    return { ...reply, headers: { ...reply.headers, allow: 'GET, HEAD, POST' } }
  }
  const own = reads ? await ownPath(context, request, visit) : await answerPeer(context, request, visit)
  if (own !== null) return own

  if (visit.path.length > 1 && visit.path.endsWith('/')) {
    const path = visit.path.replace(/\/+$/, '').replace(/^\/+/, '/') || '/'
    return redirectTo(visit.query.size === 0 ? path : `${path}?${visit.query}`, 308)
  }
  const match = context.matchers.get(visit.site.name)?.(visit.path)
  if (!match) return answerTrouble(context, request, visit, 404)
  const known = { ...visit, params: match.params }
  return reads ? answerPage(context, request, known, match) : answerForm(context, request, known, match)
}

/** What other processes of ours ask for. */
const answerPeer = async (context: SiteContext, request: SiteRequest, visit: Visit): Promise<Reply | null> =>
  visit.path.startsWith(fragmentPrefix) ? answerFragment(context, request, visit) : null

/** Paths that every site has, whatever its table says. */
function ownPath(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
): Promise<Reply | null> | Reply | null {
  const { path, site } = visit
  if (path === '/robots.txt') return answerRobots(context, visit)
  if (path === '/sitemap.xml') return answerSiteMap(context, visit)
  if (path === '/favicon.ico') return redirectTo(context.assets.urls.icons[site.name] ?? '/', 302)
  if (request.method !== 'GET') return null
  if (path === '/join' && site.name === 'cart') return answerJoin(context, visit)
  if (path === '/joined' && site.name !== 'cart' && site.name !== 'home')
    return answerJoined(context, request, visit)
  return null
}

/** Whoever writes a template sees where it is wrong; a visitor never does. */
function explanation({ config }: SiteContext, error: unknown): string | null {
  if (config.environment === 'production') return null
  if (error instanceof AuthoringError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
