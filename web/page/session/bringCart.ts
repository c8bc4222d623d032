import { cartTag } from '../handoff/cartToken.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import type { Visit, Visitor } from '../Visit.ts'
import { mergeCart } from './mergeCart.ts'

/** After a failure, how long pages are shown without another try. */
const pauseMs = 30_000

/**
 * The visitor as the graph will see them. A member has one cart, so a token that is still here after the sign-in (the cart
 * was away then, or it was filled on another site) serves once more to bring its cart along.
 */
export async function bringCart(
  context: SiteContext,
  { method }: SiteRequest,
  visit: Visit,
): Promise<{ readonly visitor: Visitor; readonly cookies: readonly string[] }> {
  const { session, cartToken } = visit.visitor
  if (session === null) return { visitor: visit.visitor, cookies: [] }
  const visitor = { session, cartToken: null }
  if (cartToken === null || method !== 'GET') return { visitor, cookies: [] }
  const failed = `not merged ${cartTag(cartToken)}`
  if ((await context.cache.get(failed)) !== undefined) return { visitor, cookies: [] }
  if (await mergeCart(context, visit, session, cartToken))
    return { visitor, cookies: [context.jar.clear('cart')] }
  await context.cache.set(failed, true, { ttlMs: pauseMs })
  return { visitor, cookies: [] }
}
