import { answerTrouble } from '../answerTrouble.ts'
import { isOwnForm } from '../forms/isOwnForm.ts'
import { parseForm } from '../forms/parseForm.ts'
import { type Reply, redirectTo } from '../http/Reply.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { answerHousePage } from './answerHousePage.ts'

/** `/logout`: asks, and when it is sent as a form of ours, signs this browser out of all six sites. */
export async function answerLogout(context: SiteContext, request: SiteRequest, visit: Visit): Promise<Reply> {
  const signedOut = `${context.config.sites.federation.publicUrl}/signed-out`
  if (request.method !== 'POST')
    return answerHousePage(context, request, visit, {
      name: 'logout',
      status: 200,
      props: { member: visit.visitor.session?.name ?? null },
      formOrigins: [context.config.sites.federation.publicUrl],
    })
  if (!isOwnForm(context, request, visit, parseForm(request.body).token))
    return answerTrouble(context, request, visit, 403, 'form')
  const { jar, sessions } = context
  const isKnown = await sessions.end(jar.read(request.headers.cookie, 'sid'))
  const location = isKnown ? signedOut : `${signedOut}?everywhere=soon`
  return redirectTo(location, 303, [jar.clear('sid'), jar.clear('draft')])
}
