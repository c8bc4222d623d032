import { PortError } from '@rose-ash/contracts'
import type { PurchasableType } from '../../models/CartLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import { holdKey } from './holdKey.ts'

/**
 * Gives back whatever refused attempts hold, by their keys: whoever held it may have died before learning what it was.
 *
 * @param types what they may hold, where that is known
 * @returns false while a seller cannot be reached; a hold that nobody commits ends by itself
 */
export async function releaseAttempts(
  cart: CartDomain,
  ids: readonly string[],
  types: readonly PurchasableType[] = ['product_variant', 'ticket_type'],
): Promise<boolean> {
  if (ids.length === 0) return true
  const released = await Promise.all(types.map((type) => releaseAt(cart, type, ids)))
  return released.every(Boolean)
}

async function releaseAt(
  { sellers }: CartDomain,
  itemType: PurchasableType,
  ids: readonly string[],
): Promise<boolean> {
  try {
    await sellers[itemType].release({ keys: ids.map((id) => holdKey(id, itemType)) })
    return true
  } catch (error) {
    if (error instanceof PortError) return false
    throw error
  }
}
