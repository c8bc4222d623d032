import { sealFlash } from '../forms/flash.ts'
import { type Reply, redirectTo } from '../http/Reply.ts'
import type { SiteContext } from '../SiteContext.ts'
import type { Visit } from '../Visit.ts'
import { cartCookieSeconds, newCartToken } from './cartToken.ts'

/**
 * On the cart's site: gives the browser's cart token (a new one if it has none) to the site that asks for it. A
 * token never comes in this way, so nobody can plant a cart of their own.
 */
export async function answerJoin(context: SiteContext, visit: Visit): Promise<Reply> {
  const errand = await context.handoffs.redeem('ask', 'cart', visit.query.get('code') ?? '', visit.now)
  if (errand === null) {
    const flash = { tone: 'care', text: 'That took a little too long. Please add it once more.' } as const
    return redirectTo('/', 303, [
      context.jar.write('flash', sealFlash(flash, context.config.secrets.forms), 60),
    ])
  }
  const cartToken = visit.visitor.cartToken ?? newCartToken()
  const code = await context.handoffs.issue('answer', errand.from, { ...errand, cartToken }, visit.now)
  const joined = new URL('/joined', context.config.sites[errand.from].publicUrl)
  joined.searchParams.set('code', code)
  return redirectTo(joined.href, 303, [context.jar.write('cart', cartToken, cartCookieSeconds)])
}
