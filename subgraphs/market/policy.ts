import { definePolicy, hasRole, isUser, type Viewer } from '@rose-ash/domain'
import type { Shop } from './models/Shop.ts'

const isAdmin = (viewer: Viewer) => hasRole(viewer, 'admin')
const isEditor = (viewer: Viewer) => hasRole(viewer, 'editor')
const runsShop = (viewer: Viewer, shop: Pick<Shop, 'ownerUserId'>) =>
  isUser(viewer, shop.ownerUserId) || isAdmin(viewer)

/** Who may do what. The subject of what happens inside a shop is the shop. */
export const policy = definePolicy({
  'shop.create': isAdmin,
  'shop.update': runsShop,
  'shop.handOver': isAdmin,
  'shop.delete': isAdmin,
  'shop.seeInside': runsShop,
  'category.create': isEditor,
  'category.update': isEditor,
  'category.delete': isEditor,
  'product.create': runsShop,
  'product.update': runsShop,
  'product.publish': runsShop,
  'product.archive': runsShop,
  'product.delete': runsShop,
  'product.import': runsShop,
  'productVariant.create': runsShop,
  'productVariant.update': runsShop,
  'productVariant.delete': runsShop,
  'picture.add': runsShop,
  'picture.update': runsShop,
  'picture.remove': runsShop,
  'price.set': runsShop,
  'price.plan': runsShop,
  'productOptions.set': runsShop,
  'stock.adjust': runsShop,
  'stock.transfer': runsShop,
  'stockLocation.create': runsShop,
  'stockLocation.update': runsShop,
  'stockLocation.delete': runsShop,
  'scrapeSource.create': runsShop,
  'scrapeSource.update': runsShop,
  'scrape.start': runsShop,
  'scrapeItem.decide': runsShop,
  'orderCycle.create': runsShop,
  'orderCycle.update': runsShop,
  'orderCycle.clone': runsShop,
  'orderCycle.open': runsShop,
  'orderCycle.close': runsShop,
  'orderCycle.process': runsShop,
  'orderCycle.delete': runsShop,
  'marketPage.create': isEditor,
  'marketPage.update': isEditor,
  'marketPage.publish': isEditor,
  'marketPage.unpublish': isEditor,
  'marketPage.delete': isEditor,
})
