import type { Reply } from '../http/Reply.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { answerBackchannelLogout } from './answerBackchannelLogout.ts'
import { answerCallback } from './answerCallback.ts'
import { answerLogin } from './answerLogin.ts'
import { answerLogout } from './answerLogout.ts'
import type { Presence } from './Sessions.ts'

type Answerer = (
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  presence: Presence,
) => Promise<Reply>

/** What every site has, being a client of the identity provider. The street corner is none. */
const answerers: Readonly<Record<string, Answerer>> = {
  'GET /login': answerLogin,
  'GET /callback': answerCallback,
  'GET /logout': answerLogout,
  'POST /logout': answerLogout,
  'POST /backchannel-logout': answerBackchannelLogout,
}

/** Null when the request is about something else. */
export async function answerSession(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  presence: Presence,
): Promise<Reply | null> {
  if (visit.site.name === 'home') return null
  return (await answerers[`${request.method} ${visit.path}`]?.(context, request, visit, presence)) ?? null
}
