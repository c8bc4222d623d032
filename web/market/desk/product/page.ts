import type { PageLogic } from '../../../page/Route.ts'
import { runsShop } from '../runsShop.ts'

/** A product under the address of another shop is not there. */
export const product: PageLogic = {
  ...runsShop,
  after: (data, visit) =>
    Object(Object(data['product']).shop).id === Object(data['shop']).id
      ? runsShop.after?.(data, visit)
      : 'missing',
}
