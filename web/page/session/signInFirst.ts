import { Redirect } from '../Route.ts'
import type { Visit } from '../Visit.ts'
import { loginPath } from './loginPath.ts'
import { placeOf } from './placeOf.ts'

/** Where a stranger is led, who may turn out to be somebody for whom there is such a page; and back here. */
export const signInFirst = (visit: Visit): Redirect => new Redirect(loginPath(placeOf(visit)), 303)
