import type { Config } from '@rose-ash/config'
import type { Route } from './Route.ts'
import type { Visit } from './Visit.ts'

/**
 * The origins beside its own to which a form of a page may lead, since `form-action` holds for redirects too: the cart's
 * site, if this one has to ask it whose cart to fill, the identity provider's, to sign in or out, and the one on which one
 * pays.
 */
export function formOriginsOf(
  { sites, sumup }: Pick<Config, 'sites' | 'sumup'>,
  { actions = {} }: Pick<Route, 'actions'>,
  { visitor }: Pick<Visit, 'visitor'>,
): readonly string[] {
  const all = Object.values(actions)
  const isMember = visitor.session !== null
  return [
    ...(!isMember && all.some(({ needsCart }) => needsCart) ? [sites.cart.publicUrl] : []),
    ...(all.some(({ leadsToPayment }) => leadsToPayment) ? [sumup.pageOrigin] : []),
    ...(isMember || all.length > 0 ? [sites.federation.publicUrl] : []),
  ]
}
