import { type LoadersOf, lazyLoaders } from '@rose-ash/subgraph'
import type { CartDomain } from './domain/CartDomain.ts'
import { descriptionByLine } from './loaders/descriptionByLine.ts'
import { linesByCart } from './loaders/linesByCart.ts'
import { ownCart } from './loaders/ownCart.ts'

const loaders = { descriptionByLine, linesByCart, ownCart }

/** What the resolvers of one request share. */
export interface Context {
  readonly domain: CartDomain
  readonly loaders: LoadersOf<typeof loaders>
}

export const createContext = (domain: CartDomain): Context => ({
  domain,
  loaders: lazyLoaders(loaders, domain),
})
