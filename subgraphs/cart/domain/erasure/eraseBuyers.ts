import type { CartDomain } from '../CartDomain.ts'
import { eraseBuyer } from './eraseBuyer.ts'
import { ordersToErase } from './ordersToErase.ts'

const batch = 100

/** Forgets the buyers of the orders that are due, each in a transaction of its own. */
export async function eraseBuyers(cart: CartDomain, signal: AbortSignal): Promise<void> {
  for (;;) {
    const due = await ordersToErase(cart, cart.knex).select('id').orderBy('id').limit(batch)
    for (const { id } of due) {
      if (signal.aborted) return
      await eraseBuyer(cart, id)
    }
    if (due.length < batch) return
  }
}
