import { Fulfilment } from '../../models/Fulfilment.ts'
import { Order } from '../../models/Order.ts'
import type { CartDomain } from '../CartDomain.ts'
import { pickupWords } from './wording.ts'
import { writeToBuyer } from './writeToBuyer.ts'

/** Writes to a buyer that a seller's things are ready. */
export async function writeOfPickup(cart: CartDomain, fulfilmentId: string): Promise<void> {
  const fulfilment = await Fulfilment.query(cart.knex).findById(fulfilmentId)
  if (fulfilment?.status !== 'ready') return
  const order = await Order.query(cart.knex).findById(fulfilment.orderId).throwIfNotFound()
  const said = { seller: fulfilment.sellerName, pickup: pickupWords(fulfilment) }
  await writeToBuyer(cart, order, 'order-ready', said, fulfilmentId)
}
