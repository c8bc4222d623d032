import type { SiteName } from '@rose-ash/config'
import { afterDone, performOnce } from '../answerForm.ts'
import type { ActionResult } from '../forms/Action.ts'
import type { Flash } from '../forms/flash.ts'
import type { Reply } from '../http/Reply.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { browserHash } from './beginErrand.ts'
import { cartCookieSeconds } from './cartToken.ts'
import type { AnsweredErrand } from './Errand.ts'

/** Back on the site where the form was sent: it knows the cart now, and does what it was asked to. */
export async function answerJoined(context: SiteContext, request: SiteRequest, visit: Visit): Promise<Reply> {
  const site = visit.site.name as SiteName
  const errand = await context.handoffs.redeem('answer', site, visit.query.get('code') ?? '', visit.now)
  const nonce = context.jar.read(request.headers.cookie, 'joining')
  if (errand === null || nonce === null || browserHash(nonce) !== errand.browser)
    return lead(
      context,
      '/',
      { tone: 'care', text: 'That took a little too long. Please add it once more.' },
      [],
    )

  const cookies = [
    context.jar.write('cart', errand.cartToken, cartCookieSeconds),
    context.jar.clear('joining'),
  ]
  const result = await resume(context, visit, errand)
  if (result.kind === 'done') return afterDone(context, result, cookies)
  return lead(context, errand.page, { tone: 'bad', text: whyNot(result) }, cookies)
}

async function resume(context: SiteContext, visit: Visit, errand: AnsweredErrand): Promise<ActionResult> {
  const page = new URL(errand.page, visit.site.publicUrl)
  const match = context.matchers.get(visit.site.name)?.(page.pathname)
  const action = match?.route.actions?.[errand.action]
  if (!match || !action) return { kind: 'refused', status: 404 }
  const resumed: Visit = {
    ...visit,
    path: page.pathname,
    params: match.params,
    query: page.searchParams,
    visitor: { ...visit.visitor, cartToken: errand.cartToken },
  }
  return performOnce(context, resumed, action, { ...errand, fields: new Map(errand.fields) })
}

function whyNot(result: Exclude<ActionResult, { kind: 'done' }>): string {
  if (result.kind === 'invalid') return Object.values(result.errors).flat().join(' ')
  if (result.kind === 'signIn') return 'Please sign in first, and then send it again.'
  return 'That could not be added just now. Please try again.'
}

const lead = (context: SiteContext, location: string, flash: Flash, cookies: readonly string[]): Reply =>
  afterDone(context, { kind: 'done', location, flash }, cookies)
