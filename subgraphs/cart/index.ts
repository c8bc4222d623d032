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
import { forgetCarts } from './jobs/forgetCarts.ts'
import { orderJobs } from './jobs/orderJobs.ts'
import { Cart } from './resolvers/Cart.ts'
import { CartLine } from './resolvers/CartLine.ts'
import { Fulfilment } from './resolvers/Fulfilment.ts'
import { deleteCart, emptyCart, mergeCarts, requoteCart, updateCart } from './resolvers/Mutation/cart.ts'
import { markHandedOver, markReady } from './resolvers/Mutation/fulfilment.ts'
import { addToCart, removeCartLine, setCartLineQuantity } from './resolvers/Mutation/line.ts'
import { beginCheckout, cancelOrder, reorder } from './resolvers/Mutation/order.ts'
import { Order } from './resolvers/Order.ts'
import { OrderHistoryEntry } from './resolvers/OrderHistoryEntry.ts'
import { OrderLine } from './resolvers/OrderLine.ts'
import { cart } from './resolvers/Query/cart.ts'
import { fulfilments } from './resolvers/Query/fulfilments.ts'
import { order } from './resolvers/Query/order.ts'
import { orders } from './resolvers/Query/orders.ts'
import { pickList } from './resolvers/Query/pickList.ts'
import { User } from './resolvers/User.ts'
import { createSumup } from './sumup/createSumup.ts'

const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')

const schema = buildRoomSchema(sdl, {
  Query: { cart, order, orders, fulfilments, pickList },
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
    cancelOrder,
    reorder,
    markReady,
    markHandedOver,
  },
  Cart,
  CartLine,
  Fulfilment,
  Order,
  OrderHistoryEntry,
  OrderLine,
  User,
})

export interface CartDependencies {
  readonly knex: Knex
  readonly clock: Clock
  readonly registry: Registry
  /** ISO 4217. */
  readonly currency: string
  readonly config: Pick<Config, 'secrets' | 'sumup'>
  /** The public origins of the sites. */
  readonly origins: CartDomain['origins']
  /** Who watches the steps of buying something; the tests do. */
  readonly steps?: Steps
}

/** The longest that somebody waits for the payment provider. */
const providerTimeoutMs = 8000

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
  const shared: Omit<CartDomain, 'viewer' | 'holder' | 'orderKey'> = {
    knex,
    clock,
    sellers: {
      product_variant: registry.find(PurchasablePort, 'market'),
      ticket_type: registry.find(PurchasablePort, 'events'),
    },
    provider: createSumup({
      host,
      apiKey,
      merchantCode,
      notifyUrl: `${origins.cart}/webhooks/sumup/${webhookSecret}`,
      timeoutMs: providerTimeoutMs,
    }),
    mail: registry.find(MailPort),
    identity: registry.find(IdentityPort),
    currency,
    secret: config.secrets.internal,
    origins,
    steps,
  }
  const byItself: CartDomain = { ...shared, viewer: anonymous, holder: null, orderKey: null }
  return {
    name: 'cart',
    schema,
    createContext({ viewer, headers }) {
      const holder = holderOf(viewer, headers.get('x-cart-token'))
      return createContext({ ...shared, viewer, holder, orderKey: headers.get('x-order-key') })
    },
    jobs: { forgetCarts: forgetCarts(knex, clock), ...orderJobs(byItself) },
    events: {},
  }
}
