import { readFileSync } from 'node:fs'
import { PurchasablePort, type Registry } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import type { RoomJobs } from '@rose-ash/jobs'
import { buildRoomSchema, type Room } from '@rose-ash/subgraph'
import type { Knex } from 'knex'
import { type Context, createContext } from './context.ts'
import { holderOf } from './domain/cart/holderOf.ts'
import { forgetCarts } from './jobs/forgetCarts.ts'
import { Cart } from './resolvers/Cart.ts'
import { CartLine } from './resolvers/CartLine.ts'
import { deleteCart, emptyCart, mergeCarts, requoteCart } from './resolvers/Mutation/cart.ts'
import { addToCart, removeCartLine, setCartLineQuantity } from './resolvers/Mutation/line.ts'
import { cart } from './resolvers/Query/cart.ts'
import { User } from './resolvers/User.ts'

const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')

const schema = buildRoomSchema(sdl, {
  Query: { cart },
  Mutation: {
    addToCart,
    setCartLineQuantity,
    removeCartLine,
    requoteCart,
    emptyCart,
    deleteCart,
    mergeCarts,
  },
  Cart,
  CartLine,
  User,
})

export interface CartDependencies {
  readonly knex: Knex
  readonly clock: Clock
  readonly registry: Registry
  /** ISO 4217. */
  readonly currency: string
}

/** The cart, wired. */
export function createCart({ knex, clock, registry, currency }: CartDependencies): Room<Context> & RoomJobs {
  const sellers = {
    product_variant: registry.find(PurchasablePort, 'market'),
    ticket_type: registry.find(PurchasablePort, 'events'),
  }
  return {
    name: 'cart',
    schema,
    createContext: ({ viewer, headers }) => {
      const holder = holderOf(viewer, headers.get('x-cart-token'))
      return createContext({ knex, clock, viewer, holder, sellers, currency })
    },
    jobs: { forgetCarts: forgetCarts(knex, clock) },
    events: {},
  }
}
