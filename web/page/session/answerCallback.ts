import type { SiteName } from '@rose-ash/config'
import { type Flash, sealFlash } from '../forms/flash.ts'
import { type Reply, redirectTo } from '../http/Reply.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { leadToProvider } from './answerLogin.ts'
import { answerSignInTrouble } from './answerSignInTrouble.ts'
import { answerUnavailable } from './answerUnavailable.ts'
import { mergeCart } from './mergeCart.ts'
import { endProbe } from './probe.ts'
import type { SignedIn } from './provider/Provider.ts'
import { ProviderAway } from './provider/ProviderAway.ts'
import { ProviderRefusal } from './provider/ProviderRefusal.ts'
import type { Presence } from './Sessions.ts'
import { resumeSignIn, type SignIn } from './signIns.ts'

/** The provider would have to ask something: whoever it is, they are a stranger for now (OpenID Connect Core, 3.1.2.6). */
const wouldAsk = new Set([
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
])

const formWaits: Flash = {
  tone: 'care',
  text: 'You are signed in. What you had written is still here: please look it over and send it again.',
}

/** `/callback`: the browser comes back from the provider with a code, or with the reason why there is none. */
export async function answerCallback(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  presence: Presence,
): Promise<Reply> {
  const { jar, provider, carried } = context
  const state = visit.query.get('state')
  const signIn = resumeSignIn(carried, jar.read(request.headers.cookie, 'browser'), state, visit.now)
  if (signIn === null)
    return presence.kind === 'member' ? redirectTo('/') : answerSignInTrouble(context, request, visit, 'lost')
  try {
    const callback = new URL(request.target, visit.site.publicUrl)
    const checks = { ...signIn, state: state ?? '' }
    const signedIn = await provider.exchange(visit.site.name as SiteName, callback, checks)
    return await enter(context, request, visit, signIn, signedIn)
  } catch (error) {
    return explain(context, request, visit, signIn, error)
  }
}

async function enter(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  signIn: SignIn,
  signedIn: SignedIn,
): Promise<Reply> {
  const { jar, sessions, config } = context
  const { cookie: header } = request.headers
  const begun = await sessions.begin(visit.site.name as SiteName, signedIn, jar.read(header, 'sid'))
  if (begun === null) return redirectTo(signIn.to, 303, [endProbe(jar, visit.now), jar.clear('sid')])
  const { cartToken } = visit.visitor
  const isMerged = cartToken !== null && (await mergeCart(context, visit, begun.session, cartToken))
  const waits = jar.read(header, 'draft') !== null
  return redirectTo(signIn.to, 303, [
    jar.write('sid', begun.cookie, begun.seconds),
    jar.clear('sso-probe'),
    ...(isMerged ? [jar.clear('cart')] : []),
    ...(waits ? [jar.write('flash', sealFlash(formWaits, config.secrets.forms), 60)] : []),
  ])
}

function explain(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  signIn: SignIn,
  error: unknown,
): Promise<Reply> | Reply {
  const away = error instanceof ProviderAway
  if (!away && !(error instanceof ProviderRefusal)) throw error
  // A code that was used already: the answer got lost on its way. The provider still knows who this is.
  const isSpent = !away && error.code === 'invalid_grant' && !signIn.isRetry
  if (isSpent) return leadToProvider(context, request, visit, { ...signIn, isRetry: true })
  const isQuiet = signIn.isSilent || (!away && wouldAsk.has(error.code))
  if (!isQuiet || away || !wouldAsk.has(error.code))
    context.logger.warn({ err: error, site: visit.site.name }, 'a sign-in did not come to an end')
  const isUnanswered = away || error.code === 'temporarily_unavailable'
  // Without an answer the probe stays begun, and is tried again before long.
  if (isQuiet) return redirectTo(signIn.to, 303, isUnanswered ? [] : [endProbe(context.jar, visit.now)])
  if (isUnanswered) return answerUnavailable(context, request, visit, signIn.to)
  const reason = error.code === 'access_denied' ? 'denied' : 'failed'
  return answerSignInTrouble(context, request, visit, reason, signIn.to)
}
