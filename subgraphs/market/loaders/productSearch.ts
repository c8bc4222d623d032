import type { ConnectionArgs, Count } from '@rose-ash/subgraph'
import { connectionOf, countOf } from '@rose-ash/subgraph/connection.ts'
import { applyPage, pageOf } from '@rose-ash/subgraph/keyset.ts'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import type { ProductSearchConnection } from '../models/ProductSearchConnection.ts'
import { countedChunks } from './countedChunks.ts'
import { countedFacets, type FacetCounts, maintainedCount, maintainedCounts } from './facetCounts.ts'
import { findWords } from './findWords.ts'
import { mostRelevant, relevanceOrder } from './mostRelevant.ts'
import { orderedProducts } from './orderedProducts.ts'
import type { ProductConditions } from './ProductConditions.ts'
import { pageOfSet } from './pageOfSet.ts'
import { pricesOf } from './pricesOf.ts'
import { listOrder, type ProductSort } from './productOrder.ts'
import { productSet } from './productSet.ts'
import { readSet, type SetChunk } from './readSet.ts'
import { soleFacet } from './soleFacet.ts'

export interface ProductSearchArgs extends ConnectionArgs {
  readonly filter?: ProductConditions | null | undefined
  readonly sort?: ProductSort | null | undefined
}

/** Whoever asks for the facets beside the total has done so by then; the total is one of them. */
const sameTick = Promise.resolve()

/** Reads a page of products on sale. What nobody asks for is not computed. */
export const productSearch =
  (market: MarketDomain) =>
  async ({ filter, sort, ...args }: ProductSearchArgs): Promise<ProductSearchConnection> => {
    const conditions = filter ?? {}
    const words = await findWords(market, conditions.search)
    const sole = words ? null : soleFacet(conditions)
    const isOrdered = sole !== null && !pricesOf(conditions)
    const isRanked = words !== null && (sort == null || sort === 'relevance')
    const shelf = isOrdered && conditions.categorySlug != null ? 'shelf' : 'products'
    const order = isRanked ? relevanceOrder : listOrder(sort, shelf)
    const page = pageOf(args, order)
    let set: Promise<readonly SetChunk[]> | undefined
    const chunks = () => {
      set ??= readSet(market, productSet(conditions, words))
      return set
    }
    const size = async () =>
      isOrdered
        ? await maintainedCount(market, sole)
        : (await chunks()).reduce((sum, { products }) => sum + products, 0)
    const rows = await (isOrdered
      ? applyPage(orderedProducts(market, conditions), page, order)
      : isRanked
        ? mostRelevant(market, await chunks(), page)
        : pageOfSet(market, await chunks(), await size(), page, order))
    let counted: Promise<FacetCounts> | undefined
    const count = async () => {
      if (sole) return maintainedCounts(market, sole)
      const products = await size()
      return countedFacets(market, countedChunks(await chunks(), products), products)
    }
    const facetCounts = () => {
      counted ??= count()
      return counted
    }
    const total = async (): Promise<Count> => {
      await sameTick
      if (!sole || !counted) return countOf(await size())
      return (await counted).counts.get('all') ?? countOf(0)
    }
    return Object.assign(connectionOf(rows, page, order, total), {
      isApproximate: words?.isApproximate ?? false,
      facetCounts,
    })
  }
