import type { PageLogic } from '../../page/Route.ts'
import { membersOnly } from './membersOnly.ts'

/** Pages for those who run the shop. A stranger is asked to sign in; to anybody else there is no such page. */
export const runsShop: PageLogic = {
  ...membersOnly,
  after: ({ shop }) => (Object(shop).viewerRuns === true ? undefined : 'missing'),
}
