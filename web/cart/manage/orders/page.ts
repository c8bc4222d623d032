import type { PageLogic } from '../../../page/Route.ts'
import { staffOnly } from '../../../page/session/onlyFor.ts'
import { placedBetween } from './placedBetween.ts'

/** All orders, for the staff. */
export const manageOrders: PageLogic = {
  ...staffOnly,
  parameters: ['from', 'until'],
  before: ({ query }) => placedBetween(query),
}
