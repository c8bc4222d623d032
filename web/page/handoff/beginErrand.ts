import { createHash, randomBytes } from 'node:crypto'
import type { SiteName } from '@rose-ash/config'
import type { Submitted } from '../forms/parseForm.ts'
import { type Reply, redirectTo } from '../http/Reply.ts'
import type { SiteContext } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'

/** How long the browser has for the way to the cart's site and back. */
export const errandSeconds = 120

export const browserHash = (nonce: string): string => createHash('sha256').update(nonce).digest('hex')

/**
 * This site does not know whose cart to change, and hosts share no cookies: the submission waits in the database
 * while the browser fetches its cart token from the cart's site. Works without JavaScript, as all of it are
 * redirects. The errand is bound to this browser by a cookie, so nobody can end another's errand.
 */
export async function beginErrand(context: SiteContext, visit: Visit, submitted: Submitted): Promise<Reply> {
  const nonce = randomBytes(32).toString('base64url')
  const query = visit.query.size === 0 ? '' : `?${visit.query}`
  const errand = {
    from: visit.site.name as SiteName,
    browser: browserHash(nonce),
    page: `${visit.path}${query}`,
    action: submitted.action,
    key: submitted.key,
    submission: submitted.submission,
    fields: [...submitted.fields],
  }
  const code = await context.handoffs.issue('ask', 'cart', errand, visit.now)
  const join = new URL('/join', context.config.sites.cart.publicUrl)
  join.searchParams.set('code', code)
  return redirectTo(join.href, 303, [context.jar.write('joining', nonce, errandSeconds)])
}
