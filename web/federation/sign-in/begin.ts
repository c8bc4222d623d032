import { type PageLogic, Redirect } from '../../page/Route.ts'

/** A sign-in begins where one wants to go; whoever comes here without one goes to the front of this site. */
export const begin: PageLogic = { before: () => new Redirect('/login?to=%2F', 303) }
