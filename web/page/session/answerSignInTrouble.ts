import type { Reply } from '../http/Reply.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { answerHousePage } from './answerHousePage.ts'
import { loginPath } from './loginPath.ts'

/** Says what came of a sign-in that came to nothing, and how to begin another. */
export const answerSignInTrouble = (
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  /** `lost`: it was begun in another browser or too long ago; `denied`: the member said no. */
  reason: 'lost' | 'denied' | 'failed',
  to = '/',
): Promise<Reply> =>
  answerHousePage(context, request, visit, {
    name: 'sign-in-trouble',
    status: reason === 'failed' ? 502 : 400,
    props: { reason, to, login: loginPath(to), requestId: visit.requestId },
  })
