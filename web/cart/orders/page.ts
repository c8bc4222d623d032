import { orderKeysOf } from '../../page/guest/orderKeys.ts'
import type { PageLogic } from '../../page/Route.ts'

/** A member's orders; for everybody else, the orders whose links this browser has opened. */
export const orders: PageLogic = {
  parameters: ['order'],
  load: async ({ cookies, visitor }, { vault }) => ({
    props: {
      held: orderKeysOf(vault, cookies('orders')).map(([code]) => code),
      isStaff: visitor.session?.roles.includes('admin') ?? false,
    },
  }),
}
