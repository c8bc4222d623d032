import { isId, isSignedIn } from '@rose-ash/domain'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { ownersOfSellers } from '../seller/ownersOfSellers.ts'

/** True for those who run the shop or event with that id, and for staff. */
export async function maySeeSeller(cart: CartDomain, sellerId: string): Promise<boolean> {
  const { viewer } = cart
  if (!isSignedIn(viewer) || !isId(sellerId)) return false
  if (policy.can(viewer, 'fulfilment.see', { ownerUserIds: [] })) return true
  const either = (['product_variant', 'ticket_type'] as const).map((sellerType) => ({ sellerType, sellerId }))
  const owner = (await ownersOfSellers(cart, either)).get(sellerId) ?? null
  return policy.can(viewer, 'fulfilment.see', { ownerUserIds: [owner] })
}
