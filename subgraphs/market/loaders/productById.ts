import { idLoader } from '@rose-ash/subgraph'
import { raw } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { visibleProducts } from './visibleProducts.ts'

/** Joined, since `= any` would not use the hash index, which is two pages for each product however many there are. */
export const productById = (market: MarketDomain) =>
  idLoader((ids) =>
    visibleProducts(market).join(
      raw('unnest(?::uuid[]) as wanted (id)', [[...ids]]),
      'wanted.id',
      'products.id',
    ),
  )
