import { type LoadersOf, lazyLoaders } from '@rose-ash/subgraph'
import type { CartDomain } from './domain/CartDomain.ts'
import { fulfilmentById } from './loaders/fulfilmentById.ts'
import { fulfilments } from './loaders/fulfilments.ts'
import { fulfilmentsByOrder } from './loaders/fulfilmentsByOrder.ts'
import { historyByOrder } from './loaders/historyByOrder.ts'
import { linesByCart } from './loaders/linesByCart.ts'
import { linesByFulfilment } from './loaders/linesByFulfilment.ts'
import { linesByOrder } from './loaders/linesByOrder.ts'
import { linesByRefund } from './loaders/linesByRefund.ts'
import { orderById } from './loaders/orderById.ts'
import { orderLineById } from './loaders/orderLineById.ts'
import { orderOf } from './loaders/orderOf.ts'
import { orders } from './loaders/orders.ts'
import { ordersByUser } from './loaders/ordersByUser.ts'
import { ownCart } from './loaders/ownCart.ts'
import { ownerBySeller } from './loaders/ownerBySeller.ts'
import { paymentFindings } from './loaders/paymentFindings.ts'
import { paymentsByOrder } from './loaders/paymentsByOrder.ts'
import { quoteByLine } from './loaders/quoteByLine.ts'
import { refundsByOrder } from './loaders/refundsByOrder.ts'
import { visibleFulfilment } from './loaders/visibleFulfilment.ts'
import { visibleOrder } from './loaders/visibleOrder.ts'

const loaders = {
  fulfilmentById,
  fulfilments,
  fulfilmentsByOrder,
  historyByOrder,
  linesByCart,
  linesByFulfilment,
  linesByOrder,
  linesByRefund,
  orderById,
  orderLineById,
  orderOf,
  orders,
  ordersByUser,
  ownCart,
  ownerBySeller,
  paymentFindings,
  paymentsByOrder,
  quoteByLine,
  refundsByOrder,
  visibleFulfilment,
  visibleOrder,
}

/** What the resolvers of one request share. */
export interface Context {
  readonly domain: CartDomain
  readonly loaders: LoadersOf<typeof loaders>
}

export const createContext = (domain: CartDomain): Context => ({
  domain,
  loaders: lazyLoaders(loaders, domain),
})
