import { type PageLogic, Redirect } from '../../page/Route.ts'
import { loginPath } from '../../page/session/loginPath.ts'
import { placeOf } from '../../page/session/placeOf.ts'

/** Pages that exist for editors only. A stranger is asked to sign in, and may turn out to be one. */
export const editorsOnly: PageLogic = {
  load: async (visit) => {
    const { session } = visit.visitor
    if (session === null) return new Redirect(loginPath(placeOf(visit)), 303)
    return session.roles.some((role) => role === 'editor' || role === 'admin') ? { props: {} } : 'missing'
  },
}
