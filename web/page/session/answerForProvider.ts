import { siteNames } from '@rose-ash/config'
import { type Reply, redirectTo } from '../http/Reply.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { answerHousePage } from './answerHousePage.ts'
import { callbackOf } from './provider/callbackOf.ts'

/**
 * In place of the identity provider while it does not answer. Whom one of our sites sent is sent back with
 * `temporarily_unavailable` (RFC 6749, 4.1.2.1), so that they see at least the page that they came for; everybody else is
 * told, and can try the same address again.
 */
export async function answerForProvider(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
): Promise<Reply> {
  const back = wayBack(context, visit)
  if (back !== null) return redirectTo(back)
  const props = { reason: 'away', to: '/', login: request.target, requestId: visit.requestId }
  return answerHousePage(context, request, visit, { name: 'sign-in-trouble', status: 503, props })
}

function wayBack({ config }: SiteContext, { path, query }: Visit): string | null {
  const site = siteNames.find((name) => name === query.get('client_id'))
  const state = query.get('state')
  if (path !== '/oidc/auth' || site === undefined || state === null) return null
  const callback = callbackOf(config, site)
  if (query.get('redirect_uri') !== callback) return null
  return `${callback}?${new URLSearchParams({ error: 'temporarily_unavailable', state, iss: config.issuer })}`
}
