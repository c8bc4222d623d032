import { type PageLogic, Redirect } from '../../page/Route.ts'
import { loginPath } from '../../page/session/loginPath.ts'
import { placeOf } from '../../page/session/placeOf.ts'

/** Pages for those who run the shop. A stranger is asked to sign in; to anybody else there is no such page. */
export const runsShop: PageLogic = {
  before: (visit) => (visit.visitor.session === null ? new Redirect(loginPath(placeOf(visit)), 303) : {}),
  after: ({ shop }) => (Object(shop).viewerRuns === true ? undefined : 'missing'),
}
