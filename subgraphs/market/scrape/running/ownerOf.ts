import type { Viewer } from '@rose-ash/domain'
import type { Shop } from '../../models/Shop.ts'

/** A scrape acts for whoever runs the shop, and may do no more. */
export const ownerOf = (shop: Pick<Shop, 'ownerUserId'>): Viewer => ({
  userId: shop.ownerUserId,
  handle: null,
  roles: ['member'],
})
