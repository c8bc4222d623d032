import type { SiteName } from '@rose-ash/config'
import { doorFor } from '../sites.ts'
import { AuthoringError } from './AuthoringError.ts'
import { answerForm } from './answerForm.ts'
import { answerPage } from './answerPage.ts'
import { answerRobots, answerSiteMap } from './answerSiteMap.ts'
import { answerTrouble } from './answerTrouble.ts'
import { answerDownload } from './download/answerDownload.ts'
import { answerFragment } from './fragments/answerFragment.ts'
import { fragmentPrefix } from './fragments/fragmentPath.ts'
import { admitGuest, withItsOrderKey } from './guest/admitGuest.ts'
import { answerJoin } from './handoff/answerJoin.ts'
import { answerJoined } from './handoff/answerJoined.ts'
import { holdsNul } from './http/holdsNul.ts'
import { type Reply, redirectTo } from './http/Reply.ts'
import { plainTrouble } from './plainTrouble.ts'
import { answerPublication } from './publication/answerPublication.ts'
import type { SiteContext, SiteRequest } from './SiteContext.ts'
import { answerSession } from './session/answerSession.ts'
import { bringCart } from './session/bringCart.ts'
import type { Presence } from './session/Sessions.ts'
import { silentSignOn } from './session/silentSignOn.ts'
import type { Visit } from './Visit.ts'
import { visitOf } from './visitOf.ts'

/** Answers one request of a visitor: the host decides the site, the path the page. */
export async function answer(
  context: SiteContext,
  request: SiteRequest,
  now: Date,
  signal: AbortSignal,
): Promise<Reply> {
  const site = doorFor(request.headers.host, context.doors, context.config)
  if (site === null) return plainTrouble(404, request.requestId, context.security())
  const visit = visitOf(context, request, { site, now, signal })
  try {
    if (holdsNul(request.target)) return await answerTrouble(context, request, visit, 400)
    return (await answerAnybody(context, request, visit)) ?? (await answerVisitor(context, request, visit))
  } catch (error) {
    context.logger.error({ err: error, path: visit.path, site: site.name }, 'a page failed')
    return answerTrouble(context, request, visit, 500, explanation(context, error))
  }
}

/** What every site answers alike, whoever asks; null for everything else. */
async function answerAnybody(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
): Promise<Reply | null> {
  const { path, site } = visit
  const { method } = request
  if (method === 'POST')
    return path.startsWith(fragmentPrefix) ? answerFragment(context, request, visit) : null
  if (method !== 'GET' && method !== 'HEAD') {
    const reply = await answerTrouble(context, request, visit, 405)
    return { ...reply, headers: { ...reply.headers, allow: 'GET, HEAD, POST' } }
  }
  if (path === '/robots.txt') return answerRobots(context, visit)
  if (/^\/sitemap(-\d{1,4})?\.xml$/.test(path)) return answerSiteMap(context, request, visit)
  const published = context.publications.get(site.name)?.(path)
  if (published) return answerPublication(context, visit, published.route)
  if (path === '/favicon.ico') return redirectTo(context.assets.urls.icons[site.name] ?? '/', 302)
  return null
}

/** Finds out who it is, once, and then answers them. */
async function answerVisitor(context: SiteContext, request: SiteRequest, visit: Visit): Promise<Reply> {
  const presence = await presenceOf(context, visit)
  const session = presence.kind === 'member' ? presence.session : null
  const met = { ...visit, visitor: { ...visit.visitor, session } }
  const own = await answerSession(context, request, met, presence)
  if (own !== null) return own
  const { visitor, cookies } = await bringCart(context, request, met)
  const reply = await dispatch(context, request, { ...met, visitor }, presence)
  return cookies.length === 0 ? reply : { ...reply, cookies: [...reply.cookies, ...cookies] }
}

/** The street corner knows nobody: it is no client of the identity provider. */
const presenceOf = ({ sessions }: SiteContext, { site, cookies }: Visit): Promise<Presence> | Presence =>
  site.name === 'home' ? { kind: 'stranger' } : sessions.find(site.name, cookies('sid'))

async function dispatch(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  presence: Presence,
): Promise<Reply> {
  const isForm = request.method === 'POST'
  const joined = isForm ? null : await answerErrand(context, request, visit)
  if (joined !== null) return joined

  if (visit.path.length > 1 && visit.path.endsWith('/')) {
    const path = visit.path.replace(/\/+$/, '').replace(/^\/+/, '/') || '/'
    return redirectTo(visit.query.size === 0 ? path : `${path}?${visit.query}`, 308)
  }
  const file = isForm ? null : context.downloads.get(visit.site.name)?.(visit.path)
  if (file) return answerDownload(context, request, { ...visit, params: file.params }, file.route)
  const match = context.matchers.get(visit.site.name)?.(visit.path)
  if (!match) return answerTrouble(context, request, visit, 404)
  const admitted = isForm ? null : await admitGuest(context, request, visit, match)
  if (admitted !== null) return admitted
  const known = withItsOrderKey(context, { ...visit, params: match.params }, match)
  if (isForm) return answerForm(context, request, known, match, presence)
  const around = match.route.entrance ? null : await silentSignOn(context, request, visit, presence)
  return around ?? answerPage(context, request, known, match)
}

/** The two crossings by which a site learns whose cart it is. */
async function answerErrand(context: SiteContext, request: SiteRequest, visit: Visit): Promise<Reply | null> {
  if (request.method !== 'GET') return null
  const site: SiteName | 'home' = visit.site.name
  if (visit.path === '/join' && site === 'cart') return answerJoin(context, visit)
  if (visit.path === '/joined' && site !== 'cart' && site !== 'home')
    return answerJoined(context, request, visit)
  return null
}

/** Whoever writes a template sees where it is wrong; a visitor never does. */
function explanation({ config }: SiteContext, error: unknown): string | null {
  if (config.environment === 'production') return null
  if (error instanceof AuthoringError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
