import { type Reply, redirectTo } from '../http/Reply.ts'
import type { Match } from '../matchRoute.ts'
import type { Route } from '../Route.ts'
import type { SiteContext } from '../SiteContext.ts'
import { placeOf } from '../session/placeOf.ts'
import type { Visit } from '../Visit.ts'
import { orderKeysOf, withOrderKey } from './orderKeys.ts'

const keyShape = /^[\w-]{43}$/

/** A guest with the key of an order in the address, as mails have it: it goes into a cookie, and out of the address. */
export function admitGuest(
  { services, jar }: Pick<SiteContext, 'services' | 'jar'>,
  visit: Visit,
  { route, params }: Match<Route>,
): Reply | null {
  const key = visit.query.get('key')
  const { code } = params
  if (route.ofOrder !== true || code === undefined || key === null) return null
  const query = new URLSearchParams(visit.query)
  query.delete('key')
  const cookies = keyShape.test(key) ? [withOrderKey(services.vault, visit.cookies('orders'), code, key)] : []
  const reply = redirectTo(placeOf({ path: visit.path, query }), 303, cookies.map(jar.put))
  return { ...reply, headers: { ...reply.headers, 'referrer-policy': 'no-referrer' } }
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
