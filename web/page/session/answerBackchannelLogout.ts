import type { SiteName } from '@rose-ash/config'
import type { Reply } from '../http/Reply.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { ProviderAway } from './provider/ProviderAway.ts'
import { ProviderRefusal } from './provider/ProviderRefusal.ts'

/** `/backchannel-logout`: the provider says that a session has ended (OpenID Connect Back-Channel Logout 1.0, 2.5 to 2.8). */
export async function answerBackchannelLogout(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
): Promise<Reply> {
  const site = visit.site.name as SiteName
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')
  const tokens = isForm ? new URLSearchParams(request.body).getAll('logout_token') : []
  const [token] = tokens
  if (token === undefined || tokens.length > 1) return said(400, 'invalid_request')
  try {
    const notice = await context.provider.readLogoutToken(site, token)
    return (await context.sessions.endAsTold(site, notice)) ? said(200) : said(400, 'invalid_request')
  } catch (error) {
    if (error instanceof ProviderRefusal) {
      context.logger.warn({ err: error, site }, 'a logout token was refused')
      return said(400, 'invalid_request')
    }
    if (!(error instanceof ProviderAway)) throw error
    return said(503, 'temporarily_unavailable')
  }
}

const said = (status: number, error?: string): Reply => ({
  status,
  headers: {
    'cache-control': 'no-store',
    ...(error !== undefined && { 'content-type': 'application/json' }),
  },
  cookies: [],
  body: error === undefined ? null : JSON.stringify({ error }),
  etag: null,
})
