import DataLoader from 'dataloader'
import type { CartDomain } from '../domain/CartDomain.ts'
import { type Quote, quoteItems } from '../domain/line/quoteItems.ts'
import type { CartLine } from '../models/CartLine.ts'

/** What the sellers say of the lines now, in one question to each seller. */
export const quoteByLine = (cart: CartDomain): DataLoader<CartLine, Quote, string> =>
  new DataLoader((lines) => quoteItems(cart, lines), { cacheKeyFn: ({ id }) => id, maxBatchSize: 100 })
