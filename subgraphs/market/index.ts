import { readFileSync } from 'node:fs'
import { MediaHolderPort, MediaPort, PurchasablePort, type Registry } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import { buildRoomSchema, type Room } from '@rose-ash/subgraph'
import type { Knex } from 'knex'
import { type Context, createContext } from './context.ts'
import { cycleRules } from './domain/cycle/cycleRules.ts'
import { beginPlannedPricesEveryMinute } from './jobs/beginPlannedPricesEveryMinute.ts'
import { expireReservationsEveryMinute } from './jobs/expireReservationsEveryMinute.ts'
import { packBitsNightly } from './jobs/packBitsNightly.ts'
import { turnOrderCycles } from './jobs/turnOrderCycles.ts'
import { mediaHolder } from './ports/mediaHolder.ts'
import { purchasables } from './ports/purchasables.ts'
import { Category } from './resolvers/Category.ts'
import { MarketBlock } from './resolvers/MarketBlock.ts'
import { MarketPage } from './resolvers/MarketPage.ts'
import { createCategory, deleteCategory, updateCategory } from './resolvers/Mutation/category.ts'
import { adjustStocks, importProducts } from './resolvers/Mutation/desk.ts'
import * as marketPageMutations from './resolvers/Mutation/marketPage.ts'
import * as orderCycleMutations from './resolvers/Mutation/orderCycle.ts'
import { addPicture, removePicture, updatePicture } from './resolvers/Mutation/picture.ts'
import * as priceMutations from './resolvers/Mutation/price.ts'
import {
  archiveProduct,
  createProduct,
  deleteProduct,
  publishProduct,
  updateProduct,
} from './resolvers/Mutation/product.ts'
import * as productOptionMutations from './resolvers/Mutation/productOption.ts'
import {
  createProductVariant,
  deleteProductVariant,
  updateProductVariant,
} from './resolvers/Mutation/productVariant.ts'
import * as scrapingMutations from './resolvers/Mutation/scraping.ts'
import { createShop, deleteShop, updateShop } from './resolvers/Mutation/shop.ts'
import * as stockMutations from './resolvers/Mutation/stock.ts'
import * as stockLocationMutations from './resolvers/Mutation/stockLocation.ts'
import { OrderCycle } from './resolvers/OrderCycle.ts'
import { OrderCycleItem } from './resolvers/OrderCycleItem.ts'
import { Pickup } from './resolvers/Pickup.ts'
import { Picture } from './resolvers/Picture.ts'
import { PlannedPrice } from './resolvers/PlannedPrice.ts'
import { PricePeriod } from './resolvers/PricePeriod.ts'
import { Product } from './resolvers/Product.ts'
import { ProductSearchConnection } from './resolvers/ProductSearchConnection.ts'
import { ProductVariant } from './resolvers/ProductVariant.ts'
import { categories } from './resolvers/Query/categories.ts'
import { category } from './resolvers/Query/category.ts'
import { marketPage } from './resolvers/Query/marketPage.ts'
import { marketPages } from './resolvers/Query/marketPages.ts'
import { orderCycle } from './resolvers/Query/orderCycle.ts'
import { product } from './resolvers/Query/product.ts'
import { products } from './resolvers/Query/products.ts'
import {
  scrapeItems,
  scrapeRun,
  scrapeRuns,
  scrapeSource,
  scrapeSources,
} from './resolvers/Query/scraping.ts'
import { shop } from './resolvers/Query/shop.ts'
import { shops } from './resolvers/Query/shops.ts'
import { suggest } from './resolvers/Query/suggest.ts'
import { ScrapeItem } from './resolvers/ScrapeItem.ts'
import { ScrapeRun } from './resolvers/ScrapeRun.ts'
import { ScrapeSource } from './resolvers/ScrapeSource.ts'
import { Shop } from './resolvers/Shop.ts'
import { StockLevel } from './resolvers/StockLevel.ts'
import { StockLocation } from './resolvers/StockLocation.ts'
import { StockMovement } from './resolvers/StockMovement.ts'
import { User } from './resolvers/User.ts'
import { bringPicturesJob } from './scrape/running/bringPicturesJob.ts'
import { scrapeJob } from './scrape/running/scrapeJob.ts'
import { startDueScrapes } from './scrape/running/startDueScrapes.ts'
import { type ScrapingConfig, scrapingAround } from './scrape/scrapingAround.ts'

const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')

const schema = buildRoomSchema(sdl, {
  Query: {
    scrapeSources,
    scrapeSource,
    scrapeRuns,
    scrapeRun,
    scrapeItems,
    product,
    products,
    shop,
    shops,
    category,
    categories,
    orderCycle,
    suggest,
    marketPage,
    marketPages,
  },
  Mutation: {
    ...scrapingMutations,
    ...orderCycleMutations,
    ...marketPageMutations,
    createShop,
    updateShop,
    deleteShop,
    createCategory,
    updateCategory,
    deleteCategory,
    createProduct,
    updateProduct,
    publishProduct,
    archiveProduct,
    deleteProduct,
    createProductVariant,
    updateProductVariant,
    deleteProductVariant,
    ...priceMutations,
    ...productOptionMutations,
    ...stockMutations,
    ...stockLocationMutations,
    adjustStocks,
    importProducts,
    addPicture,
    updatePicture,
    removePicture,
  },
  Category,
  MarketBlock,
  MarketPage,
  OrderCycle,
  OrderCycleItem,
  Pickup,
  Picture,
  PlannedPrice,
  PricePeriod,
  Product,
  ProductSearchConnection,
  ProductVariant,
  ScrapeItem,
  ScrapeRun,
  ScrapeSource,
  Shop,
  StockLevel,
  StockLocation,
  StockMovement,
  User,
})

export interface MarketDependencies {
  readonly knex: Knex
  readonly clock: Clock
  readonly registry: Registry
  /** ISO 4217 code of the currency that new shops sell in. */
  readonly currency: string
  /** Where it runs. A room that is not told scrapes no sandbox, and has no address to name itself by. */
  readonly config?: ScrapingConfig
}

/** The market, wired. */
export function createMarket({ knex, clock, registry, currency, config }: MarketDependencies): Room<Context> {
  const cycles = cycleRules
  registry.provide(PurchasablePort, purchasables({ knex, clock, currency, cycles }), 'market')
  registry.provide(MediaHolderPort, mediaHolder(knex))
  const media = registry.find(MediaPort)
  const scraping = scrapingAround({ knex, clock, currency, config })
  return {
    name: 'market',
    schema,
    createContext: ({ viewer }) =>
      createContext({ knex, clock, currency, viewer }, media, scraping.allowsSandbox),
    jobs: {
      scrape: scrapeJob(scraping),
      bringPictures: bringPicturesJob(scraping, media),
      startDueScrapes: startDueScrapes(scraping),
      beginPlannedPrices: beginPlannedPricesEveryMinute({ knex, clock, currency }),
      expireReservations: expireReservationsEveryMinute({ knex, clock, currency, cycles }),
      packBits: packBitsNightly(knex),
      turnOrderCycles: turnOrderCycles({ knex, clock, currency }),
    },
    events: {},
  }
}
