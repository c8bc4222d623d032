import { Fulfilment } from '../../models/Fulfilment.ts'
import { Order } from '../../models/Order.ts'
import { OrderLine } from '../../models/OrderLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import { nameOf } from '../order/nameOf.ts'
import { ownersOfSellers } from '../seller/ownersOfSellers.ts'
import { letterKey } from './letterKey.ts'
import { lineWords, pickupWords } from './wording.ts'

/** Writes to those who run the shops that somebody has bought from them. */
export async function tellSellers(cart: CartDomain, orderId: string): Promise<void> {
  const order = await Order.query(cart.knex).findById(orderId)
  if (!order?.paidAt || order.status === 'cancelled') return
  const fulfilments = await Fulfilment.query(cart.knex).where({ orderId }).orderBy('id')
  const owners = await ownersOfSellers(cart, fulfilments)
  const ids = [...new Set(owners.values())]
  if (ids.length === 0) return
  const { mailboxes } = await cart.identity.mailboxesByIds({ ids })
  const lines = await OrderLine.query(cart.knex).where({ orderId }).orderBy('rank')
  for (const fulfilment of fulfilments) {
    const owner = mailboxes.find((each) => each?.userId === owners.get(fulfilment.sellerId))
    if (!owner) continue
    await cart.mail.enqueue({
      template: 'order-received',
      to: { address: owner.address, name: owner.name },
      variables: {
        name: owner.name,
        code: order.code,
        url: `${cart.origins.market}/desk`,
        seller: fulfilment.sellerName,
        buyer: nameOf(order),
        lines: lineWords(
          lines.filter(({ fulfilmentId }) => fulfilmentId === fulfilment.id),
          order,
        ),
        pickup: pickupWords(fulfilment),
        notes: order.notes,
      },
      dedupeKey: letterKey('order-received', fulfilment.id),
    })
  }
}
