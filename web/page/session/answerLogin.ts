import type { SiteName } from '@rose-ash/config'
import { type Reply, redirectTo } from '../http/Reply.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { answerUnavailable } from './answerUnavailable.ts'
import { keptProbe } from './probe.ts'
import { ProviderAway } from './provider/ProviderAway.ts'
import { returnPath } from './returnPath.ts'
import type { Presence } from './Sessions.ts'
import { beginSignIn, isBrowserKey, newBrowserKey, type SignIn } from './signIns.ts'
import { withoutCookies } from './silentSignOn.ts'

/** `/login`: on to the provider, and from there back to `to`. With `silent`, only if that takes no question. */
export async function answerLogin(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  presence: Presence,
): Promise<Reply> {
  const to = returnPath(visit.query.get('to'))
  const silent = visit.query.get('silent')
  if (silent !== null) return answerSilently(context, request, visit, presence, to, silent)
  // Whoever comes from a mail proves by it who they are, whoever is signed in here.
  const again = visit.query.get('prompt') === 'login' || visit.cookies('ticket') !== null
  if (presence.kind === 'member' && !again) return redirectTo(to)
  if (!(await context.provider.isHere())) return answerUnavailable(context, request, visit, to)
  return leadToProvider(context, request, visit, { to, isSilent: false, isRetry: false }, again)
}

async function answerSilently(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  presence: Presence,
  to: string,
  moment: string,
): Promise<Reply> {
  const { jar, provider } = context
  if (!keptProbe(jar.read(request.headers.cookie, 'sso-probe'), moment)) return redirectTo(markedPath(to))
  if (presence.kind === 'member') return redirectTo(to)
  if (!(await provider.isHere())) return redirectTo(to)
  return leadToProvider(context, request, visit, { to, isSilent: true, isRetry: false })
}

function markedPath(to: string): string {
  const url = new URL(to, 'http://site')
  url.searchParams.set(withoutCookies.name, withoutCookies.value)
  return `${url.pathname}${url.search}`
}

/** Off to the provider, with a sign-in that only this browser can end. */
export async function leadToProvider(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  signIn: Pick<SignIn, 'to' | 'isSilent' | 'isRetry'>,
  again = false,
): Promise<Reply> {
  const { jar, provider, carried } = context
  const known = jar.read(request.headers.cookie, 'browser')
  const key = isBrowserKey(known) ? known : newBrowserKey()
  const checks = beginSignIn(carried, key, signIn, visit.now)
  const prompt = signIn.isSilent ? 'none' : again ? 'login' : null
  try {
    const address = await provider.addressFor(visit.site.name as SiteName, checks, prompt)
    return redirectTo(address.href, 303, [
      ...(key === known ? [] : [jar.write('browser', key)]),
      // Who wants to sign in is asked again should something stop them on the way.
      ...(signIn.isSilent ? [] : [jar.clear('sso-probe')]),
    ])
  } catch (error) {
    if (!(error instanceof ProviderAway)) throw error
    context.logger.warn({ err: error }, 'the identity provider is out of reach')
    // The probe stays begun: nobody has answered it, so it is tried again before long.
    return signIn.isSilent ? redirectTo(signIn.to) : answerUnavailable(context, request, visit, signIn.to)
  }
}
