import type { MediaPort, PortClient } from '@rose-ash/contracts'
import { type LoadersOf, lazyLoaders } from '@rose-ash/subgraph'
import type { MarketDomain } from './domain/MarketDomain.ts'
import { blocksByPage } from './loaders/blocksByPage.ts'
import { catalogueByShop } from './loaders/catalogueByShop.ts'
import { categoriesByParent } from './loaders/categoriesByParent.ts'
import { categoryById } from './loaders/categoryById.ts'
import { categoryBySlug } from './loaders/categoryBySlug.ts'
import { categoryList } from './loaders/categoryList.ts'
import { cycleById } from './loaders/cycleById.ts'
import { cyclesByShop } from './loaders/cyclesByShop.ts'
import { facetCount } from './loaders/facetCount.ts'
import { itemsByCycle } from './loaders/itemsByCycle.ts'
import { levelsByVariant } from './loaders/levelsByVariant.ts'
import { listPricesByVariant } from './loaders/listPricesByVariant.ts'
import { locationById } from './loaders/locationById.ts'
import { locationsByShop } from './loaders/locationsByShop.ts'
import { lowestPriceByVariant } from './loaders/lowestPriceByVariant.ts'
import { movementsByLocation } from './loaders/movementsByLocation.ts'
import { movementsByVariant } from './loaders/movementsByVariant.ts'
import { offerByVariant } from './loaders/offerByVariant.ts'
import { openShops } from './loaders/openShops.ts'
import { optionsByProduct } from './loaders/optionsByProduct.ts'
import { optionsByVariant } from './loaders/optionsByVariant.ts'
import { orderingByShop } from './loaders/orderingByShop.ts'
import { pageById } from './loaders/pageById.ts'
import { pageBySlug } from './loaders/pageBySlug.ts'
import { pageList } from './loaders/pageList.ts'
import { pickupsByCycle } from './loaders/pickupsByCycle.ts'
import { picturesByProduct } from './loaders/picturesByProduct.ts'
import { picturesByShop } from './loaders/picturesByShop.ts'
import { plannedPricesByVariant } from './loaders/plannedPricesByVariant.ts'
import { pricesByVariant } from './loaders/pricesByVariant.ts'
import { problemsBySource } from './loaders/problemsBySource.ts'
import { productById } from './loaders/productById.ts'
import { productBySlug } from './loaders/productBySlug.ts'
import { productSearch } from './loaders/productSearch.ts'
import { productsByCategory } from './loaders/productsByCategory.ts'
import { productsByShop } from './loaders/productsByShop.ts'
import { reviewBySource } from './loaders/reviewBySource.ts'
import { runsBySource } from './loaders/runsBySource.ts'
import { scrapeItemById } from './loaders/scrapeItemById.ts'
import { scrapeItemList } from './loaders/scrapeItemList.ts'
import { scrapeRunById } from './loaders/scrapeRunById.ts'
import { scrapeRunList } from './loaders/scrapeRunList.ts'
import { scrapeSourceById } from './loaders/scrapeSourceById.ts'
import { scrapeSourceBySlug } from './loaders/scrapeSourceBySlug.ts'
import { scrapeSourceList } from './loaders/scrapeSourceList.ts'
import { sheetByShop } from './loaders/sheetByShop.ts'
import { shopById } from './loaders/shopById.ts'
import { shopBySlug } from './loaders/shopBySlug.ts'
import { shopsByOwner } from './loaders/shopsByOwner.ts'
import { suggestions } from './loaders/suggestions.ts'
import { termsByVariant } from './loaders/termsByVariant.ts'
import { unlistedByShop } from './loaders/unlistedByShop.ts'
import { variantById } from './loaders/variantById.ts'
import { variantsByProduct } from './loaders/variantsByProduct.ts'

const loaders = {
  blocksByPage,
  pricesByVariant,
  plannedPricesByVariant,
  optionsByVariant,
  optionsByProduct,
  movementsByVariant,
  movementsByLocation,
  lowestPriceByVariant,
  locationsByShop,
  locationById,
  levelsByVariant,
  cycleById,
  cyclesByShop,
  itemsByCycle,
  orderingByShop,
  pageById,
  pageBySlug,
  pageList,
  pickupsByCycle,
  suggestions,
  termsByVariant,
  catalogueByShop,
  categoriesByParent,
  categoryById,
  categoryBySlug,
  categoryList,
  facetCount,
  listPricesByVariant,
  offerByVariant,
  openShops,
  picturesByProduct,
  picturesByShop,
  problemsBySource,
  reviewBySource,
  runsBySource,
  scrapeItemById,
  scrapeItemList,
  scrapeRunById,
  scrapeRunList,
  scrapeSourceById,
  scrapeSourceBySlug,
  scrapeSourceList,
  productById,
  productBySlug,
  productSearch,
  productsByCategory,
  productsByShop,
  sheetByShop,
  shopById,
  shopBySlug,
  shopsByOwner,
  unlistedByShop,
  variantById,
  variantsByProduct,
}

/** What the resolvers of one request share. */
export interface Context {
  readonly domain: MarketDomain
  readonly loaders: LoadersOf<typeof loaders>
  /** Pictures that members send. */
  readonly media: PortClient<MediaPort>
  /** Whether a source may be a server of packages/sandbox: in development and tests. */
  readonly allowsSandbox: boolean
}

export const createContext = (
  domain: MarketDomain,
  media: PortClient<MediaPort>,
  allowsSandbox: boolean,
): Context => ({
  domain,
  media,
  allowsSandbox,
  loaders: lazyLoaders(loaders, domain),
})
