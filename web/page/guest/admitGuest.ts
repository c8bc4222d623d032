import { answerTrouble } from '../answerTrouble.ts'
import { type Reply, redirectTo } from '../http/Reply.ts'
import type { Match } from '../matchRoute.ts'
import type { Route } from '../Route.ts'
import type { SiteContext, SiteRequest } from '../SiteContext.ts'
import { placeOf } from '../session/placeOf.ts'
import type { Visit } from '../Visit.ts'
import { orderKeysOf, withOrderKey } from './orderKeys.ts'

/** The operation that a key is tried on; the name of its file. */
export const openOperation = 'cart/openOrder'

const keyShape = /^[\w-]{43}$/

/**
 * A guest with the key of an order in the address, as mails have it: it goes into a cookie, and out of the address. Only one that
 * opens the order is kept, so that nobody's link can take the place of a key that does.
 */
export async function admitGuest(
  context: SiteContext,
  request: SiteRequest,
  visit: Visit,
  { route, params }: Match<Route>,
): Promise<Reply | null> {
  const key = visit.query.get('key')
  const { code } = params
  if (route.ofOrder !== true || code === undefined || key === null) return null
  const opens = keyShape.test(key) && (await isOpened(context, visit, code, key))
  if (opens === null) return answerTrouble(context, request, visit, 503)
  const query = new URLSearchParams(visit.query)
  query.delete('key')
  const { services, jar } = context
  const cookies = opens ? [withOrderKey(services.vault, visit.cookies('orders'), code, key)] : []
  const reply = redirectTo(placeOf({ path: visit.path, query }), 303, cookies.map(jar.put))
  return { ...reply, headers: { ...reply.headers, 'referrer-policy': 'no-referrer' } }
}

/** Asked as nobody but the holder of the key; null while nobody can tell. */
async function isOpened(
  { ask, library }: SiteContext,
  { requestId, signal }: Visit,
  code: string,
  orderKey: string,
): Promise<boolean | null> {
  const { data, errors } = await ask({
    operation: library.operation(openOperation),
    variables: { code },
    visitor: { cartToken: null, session: null, orderKey },
    requestId,
    signal,
  })
  if (data?.order != null) return true
  return data && errors.length === 0 ? false : null
}

/** The visit with the key of its order, if the browser has one. */
export function withItsOrderKey(
  { services }: Pick<SiteContext, 'services'>,
  visit: Visit,
  { route, params }: Match<Route>,
): Visit {
  if (route.ofOrder !== true) return visit
  const known = orderKeysOf(services.vault, visit.cookies('orders')).find(([code]) => code === params.code)
  return known === undefined ? visit : { ...visit, visitor: { ...visit.visitor, orderKey: known[1] } }
}
