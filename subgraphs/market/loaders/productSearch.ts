import type { ConnectionArgs, Count } from '@rose-ash/subgraph'
import { connectionOf, countOf } from '@rose-ash/subgraph/connection.ts'
import { applyPage, pageOf } from '@rose-ash/subgraph/keyset.ts'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import type { ProductSearchConnection } from '../models/ProductSearchConnection.ts'
import { countedFacets, type FacetCounts, maintainedCount, maintainedCounts } from './facetCounts.ts'
import { findWords } from './findWords.ts'
import { matchingProducts, type ProductConditions } from './matchingProducts.ts'
import { mostRelevant, relevanceOrder } from './mostRelevant.ts'
import { productColumns } from './productColumns.ts'
import { listOrder, type ProductSort } from './productOrder.ts'
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
    const matching = (category: 'inOrder' | 'toCount') =>
      matchingProducts(market, conditions, words, category)
    const ranked = words !== null && (sort == null || sort === 'relevance') ? words : null
    const order = ranked ? relevanceOrder : listOrder(sort, conditions)
    const page = pageOf(args, order)
    const rows = await applyPage(
      ranked ? mostRelevant(market, matching('inOrder'), ranked) : matching('inOrder').select(productColumns),
      page,
      order,
    )
    const sole = soleFacet(conditions)
    let counted: Promise<FacetCounts> | undefined
    const facetCounts = () => {
      counted ??= sole ? maintainedCounts(market, sole) : countedFacets(market, matching('toCount'))
      return counted
    }
    const total = async (): Promise<Count> => {
      await sameTick
      if (sole && !counted) return maintainedCount(market, sole)
      return (await facetCounts()).counts.get('all') ?? countOf(0)
    }
    return Object.assign(connectionOf(rows, page, order, total), {
      isApproximate: words?.isApproximate ?? false,
      facetCounts,
    })
  }
