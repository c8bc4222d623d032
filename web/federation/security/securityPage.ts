import { type PageLogic, Redirect } from '../../page/Route.ts'
import { signInFor } from './signInFor.ts'

/** Federation lets changes through for ten minutes after a sign-in; one of these is left for filling in the form. */
const freshForMs = 9 * 60_000

/** A page for the member alone. `freshSince` tells its template how long ago a sign-in is fresh enough for changes. */
export const securityPage = (load?: PageLogic['load']): PageLogic => ({
  before: (visit) => (visit.visitor.session === null ? new Redirect(signInFor(visit), 303) : {}),
  ...(load && { load }),
  props: (_, { now }) => ({ freshSince: new Date(now.getTime() - freshForMs).toISOString() }),
})
