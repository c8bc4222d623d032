import { readFileSync } from 'node:fs'
import type { Config } from '@rose-ash/config'
import { IdentityPort, MailPort, PurchasablePort, type Registry } from '@rose-ash/contracts'
import { anonymous, type Clock } from '@rose-ash/domain'
import type { RoomJobs } from '@rose-ash/jobs'
import { buildRoomSchema, type Room } from '@rose-ash/subgraph'
import type { Knex } from 'knex'
import { type Context, createContext } from './context.ts'
import type { CartDomain } from './domain/CartDomain.ts'
import { holderOf } from './domain/cart/holderOf.ts'
import { type Steps, unwatched } from './domain/checkout/Steps.ts'
import { createPace } from './domain/payment/createPace.ts'
import { memberLeft } from './events/memberLeft.ts'
import { forgetCarts } from './jobs/forgetCarts.ts'
import { hearOfCheckout } from './jobs/hearOfCheckout.ts'
import { lookAtPayment } from './jobs/lookAtPayment.ts'
import { lookAtPayments } from './jobs/lookAtPayments.ts'
import { orderJobs } from './jobs/orderJobs.ts'
import { reconcilePayments } from './jobs/reconcilePayments.ts'
import { sendRefund } from './jobs/sendRefund.ts'
import { sendRefunds } from './jobs/sendRefunds.ts'
import { Cart } from './resolvers/Cart.ts'
import { CartLine } from './resolvers/CartLine.ts'
import { Fulfilment } from './resolvers/Fulfilment.ts'
import { deleteCart, emptyCart, mergeCarts, requoteCart, updateCart } from './resolvers/Mutation/cart.ts'
import { markHandedOver, markReady } from './resolvers/Mutation/fulfilment.ts'
import { addToCart, removeCartLine, setCartLineQuantity } from './resolvers/Mutation/line.ts'
import { beginCheckout, cancelOrder, changeOrderContact, reorder } from './resolvers/Mutation/order.ts'
import {
  refreshPayment,
  resolvePaymentFinding,
  settleDisputedPayment,
  startPayment,
} from './resolvers/Mutation/payment.ts'
import {
  decideRefund,
  refundDisputedPayment,
  refundOrder,
  requestRefund,
  retryRefund,
} from './resolvers/Mutation/refund.ts'
import { Order } from './resolvers/Order.ts'
import { OrderHistoryEntry } from './resolvers/OrderHistoryEntry.ts'
import { OrderLine } from './resolvers/OrderLine.ts'
import { Payment } from './resolvers/Payment.ts'
import { PaymentFinding } from './resolvers/PaymentFinding.ts'
import { cart } from './resolvers/Query/cart.ts'
import { fulfilments } from './resolvers/Query/fulfilments.ts'
import { order } from './resolvers/Query/order.ts'
import { orders } from './resolvers/Query/orders.ts'
import { paymentFindings } from './resolvers/Query/paymentFindings.ts'
import { pickList } from './resolvers/Query/pickList.ts'
import { Refund } from './resolvers/Refund.ts'
import { RefundLine } from './resolvers/RefundLine.ts'
import { Shop } from './resolvers/Shop.ts'
import { User } from './resolvers/User.ts'
import { createSumup } from './sumup/createSumup.ts'
import { webhookRoutes, webhookUrl } from './sumup/webhookRoutes.ts'

const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')

const schema = buildRoomSchema(sdl, {
  Query: { cart, order, orders, fulfilments, pickList, paymentFindings },
  Mutation: {
    addToCart,
    setCartLineQuantity,
    removeCartLine,
    requoteCart,
    emptyCart,
    deleteCart,
    mergeCarts,
    updateCart,
    beginCheckout,
    changeOrderContact,
    cancelOrder,
    reorder,
    markReady,
    markHandedOver,
    startPayment,
    refreshPayment,
    requestRefund,
    decideRefund,
    refundOrder,
    retryRefund,
    resolvePaymentFinding,
    refundDisputedPayment,
    settleDisputedPayment,
  },
  Cart,
  CartLine,
  Fulfilment,
  Order,
  OrderHistoryEntry,
  OrderLine,
  Payment,
  PaymentFinding,
  Refund,
  RefundLine,
  Shop,
  User,
})

export interface CartDependencies {
  readonly knex: Knex
  readonly clock: Clock
  readonly registry: Registry
  /** ISO 4217. */
  readonly currency: string
  readonly config: Pick<Config, 'secrets' | 'sumup' | 'books'>
  /** The public origins of the sites. */
  readonly origins: CartDomain['origins']
  /** Who watches the steps of buying something; the tests do. */
  readonly steps?: Steps
}

/** How long somebody waits for the payment provider: less than the gateway waits for us. */
const patienceMs = 1700
/** A buyer who reloads the page while paying is welcome; a program that does so all the time is told what we know. */
const refreshing = { atOnce: 20, everyMs: 3000 }
/** How long a job waits. */
const jobPatienceMs = 10_000

/** The cart, wired. */
export function createCart({
  knex,
  clock,
  registry,
  currency,
  config,
  origins,
  steps = unwatched,
}: CartDependencies): Room<Context> & RoomJobs {
  const { host, apiKey, merchantCode, webhookSecret } = config.sumup
  const notifyUrl = webhookUrl(origins.cart, webhookSecret)
  const provider = (timeoutMs: number) => createSumup({ host, apiKey, merchantCode, notifyUrl, timeoutMs })
  const shared: Omit<CartDomain, 'viewer' | 'holder' | 'orderKey'> = {
    knex,
    clock,
    sellers: {
      product_variant: registry.find(PurchasablePort, 'market'),
      ticket_type: registry.find(PurchasablePort, 'events'),
    },
    provider: provider(patienceMs),
    mail: registry.find(MailPort),
    identity: registry.find(IdentityPort),
    currency,
    secret: config.secrets.internal,
    booksKeptYears: config.books.keptYears,
    origins,
    steps,
    refreshes: createPace({ clock, ...refreshing }),
  }
  const byItself: CartDomain = {
    ...shared,
    provider: provider(jobPatienceMs),
    viewer: anonymous,
    holder: null,
    orderKey: null,
  }
  return {
    name: 'cart',
    schema,
    createContext({ viewer, headers }) {
      const holder = holderOf(viewer, headers.get('x-cart-token'))
      return createContext({ ...shared, viewer, holder, orderKey: headers.get('x-order-key') })
    },
    routes: (service) => webhookRoutes(service, { knex, secret: webhookSecret }),
    jobs: {
      forgetCarts: forgetCarts(knex, clock),
      ...orderJobs(byItself),
      hearOfCheckout: hearOfCheckout(byItself),
      lookAtPayment: lookAtPayment(byItself),
      lookAtPayments: lookAtPayments(byItself),
      sendRefund: sendRefund(byItself),
      sendRefunds: sendRefunds(byItself),
      reconcilePayments: reconcilePayments(byItself),
    },
    events: { 'identity.user.deleted': memberLeft(clock) },
  }
}
