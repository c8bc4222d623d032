import { orderKeysOf } from '../../page/guest/orderKeys.ts'
import type { PageLogic } from '../../page/Route.ts'

/** A guest who comes back from the payment page finds the way to the order here. */
export const basket: PageLogic = {
  load: async ({ cookies }, { vault }) => {
    const [latest] = orderKeysOf(vault, cookies('orders'))
    return { props: { held: latest?.[0] ?? null } }
  },
}
