import { type PageLogic, Redirect } from '../../page/Route.ts'
import { loginPath } from '../../page/session/loginPath.ts'
import { placeOf } from '../../page/session/placeOf.ts'

/** A stranger is asked to sign in. */
export const membersOnly: PageLogic = {
  before: (visit) => (visit.visitor.session === null ? new Redirect(loginPath(placeOf(visit)), 303) : {}),
}
