import DataLoader from 'dataloader'
import type { CartDomain } from '../domain/CartDomain.ts'
import { type Description, describeItems } from '../domain/line/describeItems.ts'
import type { CartLine } from '../models/CartLine.ts'

/** What the sellers say of the lines now, in one question to each seller. */
export const descriptionByLine = (cart: CartDomain): DataLoader<CartLine, Description, string> =>
  new DataLoader((lines) => describeItems(cart, lines), { cacheKeyFn: ({ id }) => id, maxBatchSize: 100 })
