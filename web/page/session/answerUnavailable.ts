import type { Reply } from '../http/Reply.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { answerHousePage } from './answerHousePage.ts'
import { loginPath } from './loginPath.ts'

const retryAfterSeconds = 10

/** The identity provider is out of reach: nobody can sign in at this moment, and reading goes on. */
export async function answerUnavailable(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  to: string,
): Promise<Reply> {
  const reply = await answerHousePage(context, request, visit, {
    name: 'sign-in-trouble',
    status: 503,
    props: { reason: 'away', to, login: loginPath(to), requestId: visit.requestId },
  })
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(retryAfterSeconds) } }
}
