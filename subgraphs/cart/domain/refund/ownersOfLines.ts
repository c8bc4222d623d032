import { isId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Fulfilment } from '../../models/Fulfilment.ts'
import { OrderLine } from '../../models/OrderLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import { ownersOfSellers } from '../seller/ownersOfSellers.ts'

/**
 * Who run the shops and events that sold these lines: one for each line, null for a donation, for what nobody runs any more and for
 * what is no line of the order. Nobody at all for no lines.
 *
 * @throws PortError when a seller's subgraph does not answer
 */
export async function ownersOfLines(
  cart: CartDomain,
  knex: Knex,
  orderId: string,
  lineIds: readonly string[],
): Promise<(string | null)[]> {
  const lines = await OrderLine.query(knex).where({ orderId }).whereIn('id', lineIds.filter(isId))
  const fulfilments = await Fulfilment.query(knex).where({ orderId })
  const owners = await ownersOfSellers(cart, fulfilments)
  return lineIds.map((id) => {
    const line = lines.find((each) => each.id === id)
    const seller = fulfilments.find((each) => each.id === line?.fulfilmentId)
    return (seller && owners.get(seller.sellerId)) ?? null
  })
}
