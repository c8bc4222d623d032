import { type PageLogic, Redirect } from '../Route.ts'
import { loginPath } from './loginPath.ts'
import { placeOf } from './placeOf.ts'

/** Pages that exist for admins only. A stranger is asked to sign in, and may turn out to be one. */
export const staffOnly: PageLogic = {
  load: async (visit) => {
    const { session } = visit.visitor
    if (session === null) return new Redirect(loginPath(placeOf(visit)), 303)
    return session.roles.includes('admin') ? { props: {} } : 'missing'
  },
}
