import { PortError } from '@rose-ash/contracts'
import type { PurchasableType } from '../../models/CartLine.ts'
import { Checkout } from '../../models/Checkout.ts'
import type { CartDomain } from '../CartDomain.ts'
import type { Held } from './Held.ts'

/**
 * Gives up an attempt, and then what it held. An attempt that somebody else has made an order of in the meantime stays, with
 * all that it holds.
 */
export async function refuseCheckout(
  cart: CartDomain,
  checkout: Checkout,
  held: readonly Held[],
): Promise<void> {
  const refused = await Checkout.query(cart.knex)
    .where({ id: checkout.id, state: 'reserving' })
    .patch({ state: 'refused' })
  if (refused === 1)
    await Promise.all((['product_variant', 'ticket_type'] as const).map((type) => release(cart, type, held)))
}

async function release({ sellers }: CartDomain, type: PurchasableType, held: readonly Held[]): Promise<void> {
  const reservations = held.flatMap(({ itemType, reservationId }) =>
    itemType === type ? [reservationId] : [],
  )
  if (reservations.length === 0) return
  try {
    await sellers[type].release({ reservations })
  } catch (error) {
    // a hold that nobody commits ends by itself
    if (!(error instanceof PortError)) throw error
  }
}
