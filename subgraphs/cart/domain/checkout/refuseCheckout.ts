import type { CartLine } from '../../models/CartLine.ts'
import { Checkout } from '../../models/Checkout.ts'
import type { CartDomain } from '../CartDomain.ts'
import { releaseAttempts } from './releaseAttempts.ts'

/**
 * Gives up an attempt, and then what it may hold. An attempt that somebody else has made an order of in the meantime stays, with
 * all that it holds; one that was given up by another gives its own back all the same.
 *
 * @param lines what it was about
 * @returns the order that was made of it, if there is one
 */
export async function refuseCheckout(
  cart: CartDomain,
  { id }: Checkout,
  lines: readonly CartLine[],
): Promise<string | null> {
  await Checkout.query(cart.knex).where({ id, state: 'reserving' }).patch({ state: 'refused' })
  const { orderId } = await Checkout.query(cart.knex).findById(id).throwIfNotFound()
  const types = [...new Set(lines.map(({ itemType }) => itemType))]
  if (orderId === null) await releaseAttempts(cart, [id], types)
  return orderId
}
