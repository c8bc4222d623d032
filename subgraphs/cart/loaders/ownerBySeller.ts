import DataLoader from 'dataloader'
import type { CartDomain } from '../domain/CartDomain.ts'
import { ownersOfSellers, type SellerRef } from '../domain/seller/ownersOfSellers.ts'

/** Who runs a shop or event, in one question to each provider. */
export const ownerBySeller = (cart: CartDomain): DataLoader<SellerRef, string | null, string> =>
  new DataLoader(
    async (refs) => {
      const owners = await ownersOfSellers(cart, refs)
      return refs.map(({ sellerId }) => owners.get(sellerId) ?? null)
    },
    { cacheKeyFn: ({ sellerId }) => sellerId, maxBatchSize: 100 },
  )
