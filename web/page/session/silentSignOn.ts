import type { IncomingHttpHeaders } from 'node:http'
import { isbot } from 'isbot'
import { type Reply, redirectTo } from '../http/Reply.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { placeOf } from './placeOf.ts'
import { beginProbe, isProbed } from './probe.ts'
import { returnPath } from './returnPath.ts'
import type { Presence } from './Sessions.ts'

/** In the address of a browser that keeps no cookies, so that it is not asked again and again. */
export const withoutCookies = { name: 'cookies', value: 'off' } as const

/**
 * Is this a person who opens a page of their own accord? Only such a request may be sent round by the provider: never a
 * bot, what a browser fetches ahead or beside the page, or one that does not say what it is (Fetch Metadata, 2).
 */
export function isNavigation(method: string, headers: IncomingHttpHeaders): boolean {
  const agent = headers['user-agent'] ?? ''
  return (
    method === 'GET' &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document' &&
    !isAhead(headers) &&
    agent !== '' &&
    !isbot(agent)
  )
}

const isAhead = (headers: IncomingHttpHeaders): boolean =>
  ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) =>
    /prefetch|prerender|preview/i.test([headers[name] ?? ''].flat().join(' ')),
  )

/**
 * The way round by the provider for a visitor who may be signed in on another site; null for everybody else, who see the
 * page at once. Never an iframe: the provider's cookie would be a third party's there.
 */
export async function silentSignOn(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  presence: Presence,
): Promise<Reply | null> {
  const { jar, provider } = context
  if (visit.site.name === 'home' || presence.kind === 'member' || presence.kind === 'asleep') return null
  if (!isNavigation(request.method, request.headers)) return null
  if (visit.query.get(withoutCookies.name) === withoutCookies.value) return null
  // Whose session has ended is asked once more, whenever that was: the cookie of the session goes at the same time.
  const hasEnded = presence.kind === 'ended'
  if (!hasEnded && isProbed(jar.read(request.headers.cookie, 'sso-probe'), visit.now)) return null
  const place = placeOf(visit)
  if (returnPath(place) !== place) return null
  if (!(await provider.isHere())) return null
  const { moment, cookie } = beginProbe(jar, request.headers, visit.now)
  const login = `/login?${new URLSearchParams({ to: place, silent: moment })}`
  return redirectTo(login, 303, hasEnded ? [cookie, jar.clear('sid')] : [cookie])
}
