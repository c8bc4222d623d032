import type { PageLogic } from '../../../page/Route.ts'
import { runsShop } from '../runsShop.ts'

/** A cycle under the address of another shop is not there. */
export const cycle: PageLogic = {
  ...runsShop,
  after: (data, visit) =>
    Object(Object(data.orderCycle).shop).id === Object(data.shop).id
      ? runsShop.after?.(data, visit)
      : 'missing',
}
