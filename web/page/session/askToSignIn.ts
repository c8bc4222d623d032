import type { Submitted } from '../forms/parseForm.ts'
import { type Reply, redirectTo } from '../http/Reply.ts'
import type { SiteContext } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { draftSeconds } from './drafts.ts'
import { loginPath } from './loginPath.ts'
import { placeOf } from './placeOf.ts'

/** A form that only a member may send: what was typed waits while its sender signs in. */
export async function askToSignIn(
  context: Pick<SiteContext, 'drafts' | 'jar'>,
  visit: Visit,
  submitted: Submitted,
  { again = false } = {},
): Promise<Reply> {
  const page = placeOf(visit)
  const code = await context.drafts.keep(submitted, { site: visit.site.name, page }, visit.now)
  return redirectTo(loginPath(page, { again }), 303, [context.jar.write('draft', code, draftSeconds)])
}
