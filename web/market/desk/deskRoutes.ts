import type { Route } from '../../page/Route.ts'
import { cycle } from './cycle/page.ts'
import { saveCycle } from './cycle/saveCycle.ts'
import { cloneCycle, closeCycle, deleteCycle, openCycle, processCycle } from './cycle/steps.ts'
import { planCycle } from './cycles/planCycle.ts'
import { membersOnly } from './membersOnly.ts'
import { createProduct } from './newProduct/createProduct.ts'
import { markHandedOver, markReady, refundLine } from './orders/packing.ts'
import { pictureActions } from './pictures/pictureActions.ts'
import { ofItsShop, product } from './product/page.ts'
import { savePrices } from './product/savePrices.ts'
import { saveProduct } from './product/saveProduct.ts'
import { archiveProduct, deleteProduct, publishProduct } from './product/standing.ts'
import { addVariant, removeVariant, saveVariant } from './product/variantForms.ts'
import { runsShop } from './runsShop.ts'
import { importProducts } from './sheet/importProducts.ts'
import { sheet } from './sheet/page.ts'
import { adjustStocks } from './stock/adjustStocks.ts'

const own = { personal: true, confidential: true } as const
const ofShop = { ...own, subject: 'shop', logic: runsShop } as const

/** The producer's desk: pages for those who run a shop. */
export const deskRoutes: readonly Route[] = [
  { path: '/desk', page: 'desk', logic: membersOnly, subject: 'viewer', ...own },
  { path: '/desk/:shop', page: 'desk/shop', ...ofShop },
  { path: '/desk/:shop/products', page: 'desk/products', ...ofShop },
  {
    path: '/desk/:shop/products/new',
    page: 'desk/newProduct',
    ...ofShop,
    actions: { create: createProduct },
  },
  {
    path: '/desk/:shop/products/:product',
    page: 'desk/product',
    ...ofShop,
    logic: product,
    takesFiles: true,
    actions: {
      save: saveProduct,
      publish: publishProduct,
      archive: archiveProduct,
      delete: deleteProduct,
      addVariant,
      variant: saveVariant,
      dropVariant: removeVariant,
      prices: savePrices,
      ...pictureActions,
    },
  },
  { path: '/desk/:shop/products/:product/movements', page: 'desk/movements', ...ofShop, logic: ofItsShop },
  { path: '/desk/:shop/stock', page: 'desk/stock', ...ofShop, actions: { stock: adjustStocks } },
  { path: '/desk/:shop/orders/pick-list', page: 'desk/pickList', ...ofShop },
  {
    path: '/desk/:shop/orders',
    page: 'desk/orders',
    ...ofShop,
    actions: { ready: markReady, handOver: markHandedOver, refund: refundLine },
  },
  { path: '/desk/:shop/cycles', page: 'desk/cycles', ...ofShop, actions: { plan: planCycle } },
  {
    path: '/desk/:shop/cycles/:cycle',
    page: 'desk/cycle',
    ...ofShop,
    logic: cycle,
    actions: {
      save: saveCycle,
      open: openCycle,
      close: closeCycle,
      process: processCycle,
      delete: deleteCycle,
      clone: cloneCycle,
    },
  },
  {
    path: '/desk/:shop/pictures',
    page: 'desk/pictures',
    ...ofShop,
    takesFiles: true,
    actions: pictureActions,
  },
  {
    path: '/desk/:shop/sheet',
    page: 'desk/sheet',
    ...ofShop,
    logic: sheet,
    takesFiles: true,
    actions: { sheet: importProducts },
  },
]
