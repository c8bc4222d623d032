import type { Connection } from '@rose-ash/subgraph'
import type { FacetCounts } from '../loaders/facetCounts.ts'
import type { Product } from './Product.ts'

/** A page of the market's list, whose facets are counted when somebody asks for them. */
export interface ProductSearchConnection extends Connection<Product> {
  readonly isApproximate: boolean
  facetCounts(): Promise<FacetCounts>
}
