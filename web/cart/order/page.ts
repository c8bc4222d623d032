import { type PageLogic, Redirect } from '../../page/Route.ts'

/**
 * A page of an order. Who is neither signed in nor has its key may be its buyer all the same: they are told how to get to
 * it, alike whether there is such an order or not.
 */
export const ofOrder: PageLogic = {
  missing: (visit) =>
    visit.visitor.session === null ? new Redirect(`/orders?order=${visit.params.code}`, 303) : 'missing',
}
