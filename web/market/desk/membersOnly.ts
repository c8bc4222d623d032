import type { PageLogic } from '../../page/Route.ts'
import { signInFirst } from '../../page/session/signInFirst.ts'

/** A stranger is asked to sign in. */
export const membersOnly: PageLogic = {
  before: (visit) => (visit.visitor.session === null ? signInFirst(visit) : {}),
}
