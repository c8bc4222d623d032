import { isId } from '@rose-ash/domain'
import type { CartDomain } from '../CartDomain.ts'
import { maySeeSeller } from './maySeeSeller.ts'

export interface PickListItem {
  readonly title: string
  readonly sku: string | null
  readonly quantity: number
  readonly orderCount: number
}

const mostItems = 500

/** What has to be packed of a seller's things in all, by title: what is paid, not packed, not lost and not paid back. */
export async function pickList(
  cart: CartDomain,
  { sellerId, pickupId }: { sellerId: string; pickupId?: string | null | undefined },
): Promise<PickListItem[] | null> {
  if (!(await maySeeSeller(cart, sellerId)) || (pickupId && !isId(pickupId))) return null
  const fulfilments = cart
    .knex('cart.fulfilments')
    .select('id')
    .where({ sellerId, status: 'to_pack', ...(pickupId ? { pickupId } : {}) })
  return cart
    .knex('cart.order_lines')
    .select('title', 'sku')
    .select(cart.knex.raw('sum(quantity - refunded_quantity)::int as quantity'))
    .select(cart.knex.raw('count(distinct order_id)::int as order_count'))
    .whereIn('fulfilmentId', fulfilments)
    .whereNot('stock', 'lost')
    .whereRaw('quantity > refunded_quantity')
    .groupBy('title', 'sku')
    .orderBy(['title', 'sku'])
    .limit(mostItems)
}
