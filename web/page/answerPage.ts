import { answerTrouble } from './answerTrouble.ts'
import type { Recalled } from './cache/recall.ts'
import { finishPage, type StoredPage } from './finishPage.ts'
import { type Reply, redirectTo } from './http/Reply.ts'
import type { Match } from './matchRoute.ts'
import type { FailedForm } from './pageProps.ts'
import { Redirect, type Route } from './Route.ts'
import { knownParameters, renderPage } from './renderPage.ts'
import type { SiteContext, SiteRequest } from './SiteContext.ts'
import { loginPath } from './session/loginPath.ts'
import { placeOf } from './session/placeOf.ts'
import { stranger, type Visit } from './Visit.ts'

/** A page for a visitor: from the cache when it shows nothing of anybody's own, else made for them. */
export async function answerPage(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  { route }: Match<Route>,
): Promise<Reply> {
  const tidy = withoutEmptyParameters(context, visit, route)
  if (tidy !== null) return redirectTo(tidy, 302)
  if (visit.visitor.session !== null) return answerMember(context, request, visit, route)
  if (route.personal === true) return renderFor(context, request, visit, route, 200, null)

  const outcome = await storedPage(context, { ...visit, visitor: stranger }, route)
  if (outcome instanceof Redirect) return followed(context, outcome)
  if ('trouble' in outcome) return troubled(context, request, visit, outcome.trouble)
  return finishPage(context, request, visit, outcome.value)
}

/** A page for a member. A form that they had to sign in for comes back as they left it. */
async function answerMember(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  route: Route,
): Promise<Reply> {
  const code = visit.cookies('draft')
  const place = { site: visit.site.name, page: placeOf(visit) }
  const draft = code === null ? null : await context.drafts.find(code, place, visit.now)
  if (draft === null) return renderFor(context, request, visit, route, 200, null)
  const reply = await renderFor(context, request, visit, route, 200, { ...draft, errors: {} })
  return { ...reply, cookies: [...reply.cookies, context.jar.clear('draft')] }
}

/** A page for this visitor alone: personal, or a form that came back. */
export async function renderFor(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  route: Route,
  status: number,
  failed: FailedForm | null,
): Promise<Reply> {
  const outcome = await renderPage(context, visit, { route, status, failed })
  if (outcome instanceof Redirect) return followed(context, outcome)
  if ('trouble' in outcome) return troubled(context, request, visit, outcome.trouble)
  const page = context.holes.pierce(outcome.html)
  const { confidential = false } = route
  const { formOrigins, cookies } = outcome
  const stored = { status: outcome.status, page, formOrigins }
  return finishPage(context, request, visit, stored, { cookies, confidential })
}

const followed = (context: SiteContext, { location, status, cookies }: Redirect): Reply =>
  redirectTo(location, status, cookies.map(context.jar.put))

/** What only a member may see leads a stranger to the sign-in. */
const troubled = (
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  trouble: 400 | 401 | 403 | 404 | 503,
): Reply | Promise<Reply> => {
  if (trouble !== 401) return answerTrouble(context, request, visit, trouble)
  const isStranger = visit.visitor.session === null
  return isStranger ? redirectTo(loginPath(placeOf(visit))) : answerTrouble(context, request, visit, 503)
}

/** What is no page is not kept: it leaves the cache as the exception that it is. */
class NoPage extends Error {
  readonly outcome: Redirect | { readonly trouble: 400 | 401 | 403 | 404 | 503 }
  constructor(outcome: Redirect | { readonly trouble: 400 | 401 | 403 | 404 | 503 }) {
    super('no page')
    this.outcome = outcome
  }
}

async function storedPage(
  context: SiteContext,
  visit: Visit,
  route: Route,
): Promise<Recalled<StoredPage> | NoPage['outcome']> {
  const times = { ttlMs: context.config.pageCache.ttlSeconds * 1000, staleMs: 0 }
  try {
    return await context.recall(pageKey(context, visit, route), times, async () => {
      const outcome = await renderPage(context, visit, { route, status: 200, failed: null })
      if (!('html' in outcome)) throw new NoPage(outcome)
      const { formOrigins } = outcome
      const value = { status: outcome.status, page: context.holes.pierce(outcome.html), formOrigins }
      return { value, tags: outcome.tags, isWorthKeeping: outcome.isComplete }
    })
  } catch (error) {
    if (error instanceof NoPage) return error.outcome
    throw error
  }
}

/** Parameters that mean nothing to the page do not make another page. */
function pageKey(context: SiteContext, visit: Visit, route: Route): string {
  const query = parametersOf(context, visit, route)
    .toSorted()
    .flatMap((name) => visit.query.getAll(name).map((value) => `${name}=${encodeURIComponent(value)}`))
  return `page ${visit.site.name} ${visit.path}?${query.join('&')}`
}

function parametersOf(context: SiteContext, visit: Visit, route: Route): readonly string[] {
  const name = `${visit.site.name}/${route.page}/page`
  const operation = context.library.hasOperation(name) ? context.library.operation(name) : null
  return knownParameters(operation, route)
}

/** A filter form sends its empty fields too; the address to share has none. */
function withoutEmptyParameters(context: SiteContext, visit: Visit, route: Route): string | null {
  if (![...visit.query.values()].includes('')) return null
  const known = new Set(parametersOf(context, visit, route))
  const kept = new URLSearchParams(
    [...visit.query].filter(([name, value]) => value !== '' || !known.has(name)),
  )
  if (kept.size === visit.query.size) return null
  return kept.size === 0 ? visit.path : `${visit.path}?${kept}`
}
