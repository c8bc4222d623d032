// Written by `npm run generate` from ../schema.graphql.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Category as CategoryRow } from '../models/Category.ts';
import type { MarketBlock as MarketBlockRow } from '../models/MarketBlock.ts';
import type { MarketPage as MarketPageRow } from '../models/MarketPage.ts';
import type { OrderCycle as OrderCycleRow } from '../models/OrderCycle.ts';
import type { OrderCycleItem as OrderCycleItemRow } from '../models/OrderCycleItem.ts';
import type { Pickup as PickupRow } from '../models/Pickup.ts';
import type { Picture as PictureRow } from '../models/Picture.ts';
import type { PlannedPrice as PlannedPriceRow } from '../models/PlannedPrice.ts';
import type { PricePeriod as PricePeriodRow } from '../models/PricePeriod.ts';
import type { Product as ProductRow } from '../models/Product.ts';
import type { ProductSearchConnection as ProductSearchConnectionRow } from '../models/ProductSearchConnection.ts';
import type { ProductVariant as ProductVariantRow } from '../models/ProductVariant.ts';
import type { ScrapeItem as ScrapeItemRow } from '../models/ScrapeItem.ts';
import type { ScrapeRun as ScrapeRunRow } from '../models/ScrapeRun.ts';
import type { ScrapeSource as ScrapeSourceRow } from '../models/ScrapeSource.ts';
import type { Shop as ShopRow } from '../models/Shop.ts';
import type { StockLevel as StockLevelRow } from '../models/StockLevel.ts';
import type { StockLocation as StockLocationRow } from '../models/StockLocation.ts';
import type { StockMovement as StockMovementRow } from '../models/StockMovement.ts';
import type { Count as LazyCount } from '@rose-ash/subgraph';
import type { UserError as DomainUserError } from '@rose-ash/domain';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC with milliseconds. */
  DateTime: { input: Date; output: Date | string; }
  /** Sanitised HTML that may stand in a page as it is. */
  HTML: { input: string; output: string; }
};

export type Query = {
  /** The product with that slug or that id. Drafts and archived products are for those who run the shop. */
  product: Maybe<Product>;
  /** Products on sale. The newest come first, or the most relevant when there are words to search for. */
  products: Maybe<ProductSearchConnection>;
  /** The shop with that slug. A closed shop is for those who run it. */
  shop: Maybe<Shop>;
  /** All shops that are not closed, by name. */
  shops: Maybe<ShopConnection>;
  /** The category with that slug. */
  category: Maybe<Category>;
  /** All categories by rank and name; with `parentSlug` those directly below it, with `rootsOnly` those without a parent. */
  categories: Maybe<CategoryConnection>;
  /** The order cycle with that id. A planned one is for those who run its shop. */
  orderCycle: Maybe<OrderCycle>;
  /** What a visitor who has begun to type may be looking for: by the beginnings of words, or else by what looks alike. */
  suggest: Maybe<Suggestions>;
  /** The market page with that slug. Drafts are for editors. */
  marketPage: Maybe<MarketPage>;
  /** Market pages by title; drafts are listed for editors only. */
  marketPages: Maybe<MarketPageConnection>;
  /** The sites that shops of the viewer follow, by name; all of them for admins, none for strangers. */
  scrapeSources: Maybe<ScrapeSourceConnection>;
  /** The source with that slug. For those who run its shop. */
  scrapeSource: Maybe<ScrapeSource>;
  /** Walks through sources that the viewer may see, the latest first. */
  scrapeRuns: Maybe<ScrapeRunConnection>;
  /** The run with that id. For those who run the shop of its source. */
  scrapeRun: Maybe<ScrapeRun>;
  /** What sources that the viewer may see show, the latest found first. */
  scrapeItems: Maybe<ScrapeItemConnection>;
};


export type QueryProductArgs = {
  slug?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProductsArgs = {
  filter?: InputMaybe<ProductFilter>;
  sort?: InputMaybe<ProductSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryShopArgs = {
  slug: Scalars['String']['input'];
};


export type QueryShopsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCategoryArgs = {
  slug: Scalars['String']['input'];
};


export type QueryCategoriesArgs = {
  parentSlug?: InputMaybe<Scalars['String']['input']>;
  rootsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrderCycleArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySuggestArgs = {
  text: Scalars['String']['input'];
};


export type QueryMarketPageArgs = {
  slug: Scalars['String']['input'];
};


export type QueryMarketPagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryScrapeSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryScrapeSourceArgs = {
  slug: Scalars['String']['input'];
};


export type QueryScrapeRunsArgs = {
  sourceSlug?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryScrapeRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryScrapeItemsArgs = {
  filter?: InputMaybe<ScrapeItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Opens a shop for a member. Admins only. */
  createShop: Maybe<CreateShopPayload>;
  /** Changes a shop; fields that are left out stay as they are. The shop's owner, or an admin. */
  updateShop: Maybe<UpdateShopPayload>;
  /** Removes a shop that has no products; close it instead when it has. Admins only. */
  deleteShop: Maybe<DeleteShopPayload>;
  /** Creates a category. Editors only. */
  createCategory: Maybe<CreateCategoryPayload>;
  /** Changes a category, or moves it with everything below it; fields that are left out stay as they are. Editors only. */
  updateCategory: Maybe<UpdateCategoryPayload>;
  /** Removes a category that has none below it. Its products stay. Editors only. */
  deleteCategory: Maybe<DeleteCategoryPayload>;
  /** Creates a draft in a shop. The shop's owner, or an admin. */
  createProduct: Maybe<CreateProductPayload>;
  /** Changes a product; fields that are left out stay as they are. The shop's owner, or an admin. */
  updateProduct: Maybe<UpdateProductPayload>;
  /** Puts a draft or an archived product on sale. It needs a variant with a price. The shop's owner, or an admin. */
  publishProduct: Maybe<PublishProductPayload>;
  /** Takes a product off sale. It is kept, since carts and orders speak of it. The shop's owner, or an admin. */
  archiveProduct: Maybe<ArchiveProductPayload>;
  /** Removes a draft that was never on sale. The shop's owner, or an admin. */
  deleteProduct: Maybe<DeleteProductPayload>;
  /** Adds a variant to a product; it can be bought once it has a price and stock. The shop's owner, or an admin. */
  createProductVariant: Maybe<CreateProductVariantPayload>;
  /** Changes a variant; fields that are left out stay as they are. The shop's owner, or an admin. */
  updateProductVariant: Maybe<UpdateProductVariantPayload>;
  /** Removes a variant. A product on sale keeps at least one. The shop's owner, or an admin. */
  deleteProductVariant: Maybe<DeleteProductVariantPayload>;
  /** Sets the price of a variant from now on; the price until now stays in its history. The shop's owner, or an admin. */
  setPrice: Maybe<SetPricePayload>;
  /** Plans a price from a time on; until then nothing changes. A plan of the same list for the same moment is replaced. The shop's owner, or an admin. */
  planPrice: Maybe<PlanPricePayload>;
  /** Gives up a planned price. The shop's owner, or an admin. */
  dropPlannedPrice: Maybe<DropPlannedPricePayload>;
  /** Says by what the variants of a product differ; what is left out goes, unless a variant is of it. The shop's owner, or an admin. */
  setProductOptions: Maybe<SetProductOptionsPayload>;
  /** Adds to or takes from what is in stock, with the reason, in the log of movements. The shop's owner, or an admin. */
  adjustStock: Maybe<AdjustStockPayload>;
  /** Moves goods from one location of a shop to another; what is promised to buyers stays. The shop's owner, or an admin. */
  transferStock: Maybe<TransferStockPayload>;
  /** Adds a place where a shop keeps its stock. The shop's owner, or an admin. */
  createStockLocation: Maybe<CreateStockLocationPayload>;
  /** Renames a location, or makes it the shop's own place. The shop's owner, or an admin. */
  updateStockLocation: Maybe<UpdateStockLocationPayload>;
  /** Removes a location where nothing is left; the log of it stays. The shop's owner, or an admin. */
  deleteStockLocation: Maybe<DeleteStockLocationPayload>;
  /** Plans an order cycle, which opens and closes by itself. From its first one on a shop sells in cycles only. The shop's owner, or an admin. */
  createOrderCycle: Maybe<CreateOrderCyclePayload>;
  /** Changes a cycle that is planned or open; fields that are left out stay as they are. The shop's owner, or an admin. */
  updateOrderCycle: Maybe<UpdateOrderCyclePayload>;
  /** Plans a cycle like another one, all its times moved along by the wall clock. The shop's owner, or an admin. */
  cloneOrderCycle: Maybe<CloneOrderCyclePayload>;
  /** Opens a planned cycle now. One that is open stays so. The shop's owner, or an admin. */
  openOrderCycle: Maybe<OpenOrderCyclePayload>;
  /** Closes an open cycle now. One that is closed stays so. The shop's owner, or an admin. */
  closeOrderCycle: Maybe<CloseOrderCyclePayload>;
  /** Notes that everything ordered in a closed cycle was handed over. The shop's owner, or an admin. */
  processOrderCycle: Maybe<ProcessOrderCyclePayload>;
  /** Removes a cycle in which nobody has ordered. The shop's owner, or an admin. */
  deleteOrderCycle: Maybe<DeleteOrderCyclePayload>;
  /** Makes a draft of a market page. Editors only. */
  createMarketPage: Maybe<CreateMarketPagePayload>;
  /** Changes a market page; fields that are left out stay as they are. Editors only. */
  updateMarketPage: Maybe<UpdateMarketPagePayload>;
  /** Shows a market page to everybody. Editors only. */
  publishMarketPage: Maybe<PublishMarketPagePayload>;
  /** Makes a market page a draft again. Editors only. */
  unpublishMarketPage: Maybe<UnpublishMarketPagePayload>;
  /** Removes a market page. Editors only. */
  deleteMarketPage: Maybe<DeleteMarketPagePayload>;
  /** Changes what is in stock of several variants of a shop, all of it or nothing, in the log of movements. The shop's owner, or an admin. */
  adjustStocks: Maybe<AdjustStocksPayload>;
  /** Takes in a sheet of products, all of it or nothing; variants are known by their SKUs, so the same sheet again changes nothing. The shop's owner, or an admin. */
  importProducts: Maybe<ImportProductsPayload>;
  /** Adds a picture that the viewer sent to a product, or to a shop. The shop's owner, or an admin. */
  addPicture: Maybe<AddPicturePayload>;
  /** Changes what is said of a picture, or puts it first. The shop's owner, or an admin. */
  updatePicture: Maybe<UpdatePicturePayload>;
  /** Takes a picture away. The shop's owner, or an admin. */
  removePicture: Maybe<RemovePicturePayload>;
  /** Names a producer's own site whose products a shop is to show. The shop's owner, or an admin. */
  createScrapeSource: Maybe<CreateScrapeSourcePayload>;
  /** Changes a source; fields that are left out stay as they are. The shop's owner, or an admin. */
  updateScrapeSource: Maybe<UpdateScrapeSourcePayload>;
  /** Reads a source now; one that is being read is read once. The shop's owner, or an admin. */
  startScrape: Maybe<StartScrapePayload>;
  /** Lets our product follow what the source shows. The shop's owner, or an admin. */
  approveScrapeItem: Maybe<ApproveScrapeItemPayload>;
  /** Leaves our product as it is; what never became one never will. The shop's owner, or an admin. */
  ignoreScrapeItem: Maybe<IgnoreScrapeItemPayload>;
};


export type MutationCreateShopArgs = {
  input: CreateShopInput;
};


export type MutationUpdateShopArgs = {
  input: UpdateShopInput;
};


export type MutationDeleteShopArgs = {
  input: DeleteShopInput;
};


export type MutationCreateCategoryArgs = {
  input: CreateCategoryInput;
};


export type MutationUpdateCategoryArgs = {
  input: UpdateCategoryInput;
};


export type MutationDeleteCategoryArgs = {
  input: DeleteCategoryInput;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};


export type MutationPublishProductArgs = {
  input: PublishProductInput;
};


export type MutationArchiveProductArgs = {
  input: ArchiveProductInput;
};


export type MutationDeleteProductArgs = {
  input: DeleteProductInput;
};


export type MutationCreateProductVariantArgs = {
  input: CreateProductVariantInput;
};


export type MutationUpdateProductVariantArgs = {
  input: UpdateProductVariantInput;
};


export type MutationDeleteProductVariantArgs = {
  input: DeleteProductVariantInput;
};


export type MutationSetPriceArgs = {
  input: SetPriceInput;
};


export type MutationPlanPriceArgs = {
  input: PlanPriceInput;
};


export type MutationDropPlannedPriceArgs = {
  input: DropPlannedPriceInput;
};


export type MutationSetProductOptionsArgs = {
  input: SetProductOptionsInput;
};


export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


export type MutationTransferStockArgs = {
  input: TransferStockInput;
};


export type MutationCreateStockLocationArgs = {
  input: CreateStockLocationInput;
};


export type MutationUpdateStockLocationArgs = {
  input: UpdateStockLocationInput;
};


export type MutationDeleteStockLocationArgs = {
  input: DeleteStockLocationInput;
};


export type MutationCreateOrderCycleArgs = {
  input: CreateOrderCycleInput;
};


export type MutationUpdateOrderCycleArgs = {
  input: UpdateOrderCycleInput;
};


export type MutationCloneOrderCycleArgs = {
  input: CloneOrderCycleInput;
};


export type MutationOpenOrderCycleArgs = {
  input: OpenOrderCycleInput;
};


export type MutationCloseOrderCycleArgs = {
  input: CloseOrderCycleInput;
};


export type MutationProcessOrderCycleArgs = {
  input: ProcessOrderCycleInput;
};


export type MutationDeleteOrderCycleArgs = {
  input: DeleteOrderCycleInput;
};


export type MutationCreateMarketPageArgs = {
  input: CreateMarketPageInput;
};


export type MutationUpdateMarketPageArgs = {
  input: UpdateMarketPageInput;
};


export type MutationPublishMarketPageArgs = {
  input: PublishMarketPageInput;
};


export type MutationUnpublishMarketPageArgs = {
  input: UnpublishMarketPageInput;
};


export type MutationDeleteMarketPageArgs = {
  input: DeleteMarketPageInput;
};


export type MutationAdjustStocksArgs = {
  input: AdjustStocksInput;
};


export type MutationImportProductsArgs = {
  input: ImportProductsInput;
};


export type MutationAddPictureArgs = {
  input: AddPictureInput;
};


export type MutationUpdatePictureArgs = {
  input: UpdatePictureInput;
};


export type MutationRemovePictureArgs = {
  input: RemovePictureInput;
};


export type MutationCreateScrapeSourceArgs = {
  input: CreateScrapeSourceInput;
};


export type MutationUpdateScrapeSourceArgs = {
  input: UpdateScrapeSourceInput;
};


export type MutationStartScrapeArgs = {
  input: StartScrapeInput;
};


export type MutationApproveScrapeItemArgs = {
  input: ApproveScrapeItemInput;
};


export type MutationIgnoreScrapeItemArgs = {
  input: IgnoreScrapeItemInput;
};

/** A member of the cooperative. */
export type User = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The shops that the member runs, by name. Closed ones are for the member and admins. */
  shops: Maybe<ShopConnection>;
};


/** A member of the cooperative. */
export type UserShopsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Someone or something that acts in the federation. */
export type Actor = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** A producer, hub or the cooperative itself, selling here. */
export type Shop = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the shop. */
  version: Scalars['Int']['output'];
  /** The shop's name. */
  name: Scalars['String']['output'];
  /** The shop in web addresses. */
  slug: Scalars['String']['output'];
  /** What kind of seller it is. */
  kind: ShopKind;
  /** One sentence about the shop. */
  summary: Scalars['String']['output'];
  /** The shop's story. */
  descriptionHtml: Scalars['HTML']['output'];
  /** Where it is; null when it does not say. */
  address: Maybe<Address>;
  /** A picture of the place: the first that was sent, or a drawing. */
  picture: Maybe<ImageRef>;
  /** The pictures that were sent of the shop itself, the first one first; at most eight. */
  pictures: Array<Picture>;
  /** Whether it sells now. */
  status: ShopStatus;
  /** ISO 4217 code of the currency of its prices. */
  currency: Scalars['String']['output'];
  /** When it joined. */
  createdAt: Scalars['DateTime']['output'];
  /** The member who runs it. */
  owner: Maybe<User>;
  /** Who speaks for it in the federation; null when nobody does yet. */
  actor: Maybe<Actor>;
  /** Its products on sale, the newest first. */
  products: Maybe<ProductConnection>;
  /** How many products it has on sale. */
  productCount: Count;
  /** True when the viewer runs it, or is an admin. */
  viewerRuns: Scalars['Boolean']['output'];
  /** All its products in any state, by title. Null for those who do not run it. */
  catalogue: Maybe<ProductConnection>;
  /** Its products as a sheet (CSV), 200 products a part; `after` is where the part before ended. Null for those who do not run it. */
  productSheet: Maybe<ProductSheet>;
  /** Where it keeps its stock, at most 20, its own place first. Null for those who do not run it. */
  stockLocations: Maybe<Array<StockLocation>>;
  /** Its drafts, archived products and products without a price, the newest first. Null for those who do not run it. */
  unlistedProducts: Maybe<ProductConnection>;
  /** Whether it takes orders now: it sells all the time, or a cycle is open. */
  takesOrders: Scalars['Boolean']['output'];
  /** The cycle in which it takes orders now; null when it sells all the time, and while it is closed. */
  openOrderCycle: Maybe<OrderCycle>;
  /** When the next planned cycle opens; null when none is planned. */
  opensNextAt: Maybe<Scalars['DateTime']['output']>;
  /** Its order cycles, the latest first. Planned ones are for those who run the shop. */
  orderCycles: Maybe<OrderCycleConnection>;
};


/** A producer, hub or the cooperative itself, selling here. */
export type ShopProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A producer, hub or the cooperative itself, selling here. */
export type ShopCatalogueArgs = {
  filter?: InputMaybe<CatalogueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A producer, hub or the cooperative itself, selling here. */
export type ShopProductSheetArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A producer, hub or the cooperative itself, selling here. */
export type ShopUnlistedProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A producer, hub or the cooperative itself, selling here. */
export type ShopOrderCyclesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A time in which a shop takes orders, and when they can be collected. */
export type OrderCycle = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the cycle. */
  version: Scalars['Int']['output'];
  /** Whose cycle it is. */
  shop: Shop;
  /** The cycle as people call it. */
  name: Scalars['String']['output'];
  /** What buyers should know; empty when there is nothing. */
  note: Scalars['String']['output'];
  /** When it opens, or opened. */
  opensAt: Scalars['DateTime']['output'];
  /** When it closes, or closed. */
  closesAt: Scalars['DateTime']['output'];
  /** The zone, such as `Europe/London`, whose clock its times were chosen by. */
  timezone: Scalars['String']['output'];
  /** How far it has come. */
  status: OrderCycleStatus;
  /** When and where its orders can be collected, in order of time; at most 50. */
  pickups: Array<Pickup>;
  /** What it offers, at most 500; empty when it offers everything of the shop. Null for those who do not run the shop. */
  items: Maybe<Array<OrderCycleItem>>;
};

/** How far an order cycle has come. There is no way back. */
export type OrderCycleStatus =
  /** It is planned, and opens by itself. */
  | 'draft'
  /** It takes orders until it closes. */
  | 'open'
  /** It takes no more orders. */
  | 'closed'
  /** Everything was handed over. */
  | 'processed';

/** When and where the orders of a cycle can be collected. */
export type Pickup = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** From when on. */
  startsAt: Scalars['DateTime']['output'];
  /** Until when. */
  endsAt: Scalars['DateTime']['output'];
  /** Where to come. */
  place: Scalars['String']['output'];
  /** Whether it can still be chosen. */
  isOpen: Scalars['Boolean']['output'];
  /** How many checkouts it takes; null for no limit, and for those who do not run the shop. */
  capacity: Maybe<Scalars['Int']['output']>;
  /** How many have chosen it. Null for those who do not run the shop. */
  taken: Maybe<Scalars['Int']['output']>;
};

/** A variant that an order cycle offers. */
export type OrderCycleItem = {
  /** The variant. */
  variant: Maybe<ProductVariant>;
  /** What it costs in this cycle, where that differs from its own price. */
  price: Maybe<Money>;
  /** How many the cycle sells at most; null for no limit. */
  cap: Maybe<Scalars['Int']['output']>;
  /** How many of them are held or sold. */
  taken: Scalars['Int']['output'];
};

/** A page of order cycles. */
export type OrderCycleConnection = {
  /** The cycles of this page, with their cursors. */
  edges: Array<OrderCycleEdge>;
  /** The cycles of this page. */
  nodes: Array<OrderCycle>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** An order cycle in a page of cycles. */
export type OrderCycleEdge = {
  /** The cycle. */
  node: OrderCycle;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** What a visitor may be looking for. */
export type Suggestions = {
  /** Products on sale; at most eight. */
  products: Array<Product>;
  /** Shops; at most three. */
  shops: Array<Shop>;
  /** Categories; at most three. */
  categories: Array<Category>;
  /** What was looked for instead, when nothing begins with the words that were typed; null otherwise. */
  insteadOf: Maybe<Scalars['String']['output']>;
};

/** A page of the market that editors compose, for a season or a theme. */
export type MarketPage = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the page. */
  version: Scalars['Int']['output'];
  /** The page in web addresses. */
  slug: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** One sentence about it. */
  summary: Scalars['String']['output'];
  /** A picture for it. */
  picture: Maybe<ImageRef>;
  /** Whether everybody sees it. */
  status: MarketPageStatus;
  /** When it was first shown; null for one that never was. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is made of, in order; at most 20. */
  blocks: Array<MarketBlock>;
};

/** Whether everybody sees a market page. */
export type MarketPageStatus =
  /** Only editors see it. */
  | 'draft'
  /** Everybody sees it. */
  | 'published';

/** A part of a market page. What it holds depends on its kind. */
export type MarketBlock = {
  /** What it shows. */
  kind: MarketBlockKind;
  /** Its heading; empty for none. */
  title: Scalars['String']['output'];
  /** The text of a TEXT block. */
  html: Maybe<Scalars['HTML']['output']>;
  /** What is on sale of the products of a PRODUCTS block; the newest of a CATEGORY or SHOP block; at most 24. */
  products: Array<Product>;
  /** The category of a CATEGORY block. */
  category: Maybe<Category>;
  /** The shop of a SHOP block; null when it was closed. */
  shop: Maybe<Shop>;
  /** What was chosen for a PRODUCTS block, in its order, on sale or not. For editors; null for anybody else, and in other blocks. */
  productIds: Maybe<Array<Scalars['ID']['output']>>;
  /** The shop that was chosen for a SHOP block, closed or not. For editors; null for anybody else, and in other blocks. */
  shopId: Maybe<Scalars['ID']['output']>;
};

/** What a block of a market page shows. */
export type MarketBlockKind =
  /** Chosen products. */
  | 'products'
  /** A category with its newest products. */
  | 'category'
  /** A shop with its newest products. */
  | 'shop'
  /** Text. */
  | 'text';

/** A page of market pages. */
export type MarketPageConnection = {
  /** The market pages of this page, with their cursors. */
  edges: Array<MarketPageEdge>;
  /** The market pages of this page. */
  nodes: Array<MarketPage>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A market page in a page of them. */
export type MarketPageEdge = {
  /** The market page. */
  node: MarketPage;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** What kind of seller a shop is. */
export type ShopKind =
  /** Sells what it makes or grows. */
  | 'producer'
  /** Sells for several producers. */
  | 'hub'
  /** The cooperative's own shop. */
  | 'coop';

/** Whether a shop sells. */
export type ShopStatus =
  /** It sells. */
  | 'active'
  /** It can be seen, and sells nothing for the moment. */
  | 'paused'
  /** It is hidden, with its products. */
  | 'closed';

/** A postal address. */
export type Address = {
  /** House and street. */
  street: Maybe<Scalars['String']['output']>;
  /** Town or village. */
  locality: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 code of two letters. */
  country: Maybe<Scalars['String']['output']>;
};

/** A shelf of the market. Categories form a tree of at most four levels. */
export type Category = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the category. */
  version: Scalars['Int']['output'];
  /** The category as people read it. */
  name: Scalars['String']['output'];
  /** The category in web addresses. */
  slug: Scalars['String']['output'];
  /** What stands on this shelf. */
  description: Scalars['String']['output'];
  /** A picture of what stands on it. */
  picture: Maybe<ImageRef>;
  /** Its place among its neighbours; lower comes first. */
  rank: Scalars['Int']['output'];
  /** The category above; null for a root. */
  parent: Maybe<Category>;
  /** The categories above, from the root down to the parent; at most three. */
  ancestors: Array<Category>;
  /** The categories directly below, by rank and name; at most 50. */
  children: Array<Category>;
  /** Products of this category and of those below it, the newest first. */
  products: Maybe<ProductConnection>;
  /** How many products this category and those below it have on sale. */
  productCount: Count;
};


/** A shelf of the market. Categories form a tree of at most four levels. */
export type CategoryProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Something that a shop sells, in one or more variants. */
export type Product = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the product. */
  version: Scalars['Int']['output'];
  /** The product as people read it. */
  title: Scalars['String']['output'];
  /** The product in web addresses. */
  slug: Scalars['String']['output'];
  /** One sentence about it. */
  summary: Scalars['String']['output'];
  /** Its description. */
  descriptionHtml: Scalars['HTML']['output'];
  /** The brand or the maker, where it is not the shop. */
  brand: Maybe<Scalars['String']['output']>;
  /** What is true of it, such as `organic` or `gluten-free`; at most ten. */
  labels: Array<Scalars['String']['output']>;
  /** A picture of it: the first that was sent, or a drawing. */
  picture: Maybe<ImageRef>;
  /** The pictures that were sent of it, the first one first; at most eight. */
  pictures: Array<Picture>;
  /** Whether it is on sale. */
  status: ProductStatus;
  /** When it first went on sale; null for a draft. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The shop that sells it. */
  shop: Shop;
  /** The categories that it was filed under, the main one first; at most eight. */
  categories: Array<Category>;
  /** How its prices are taxed. */
  taxClass: TaxClass;
  /** By what its variants differ, such as size and colour; at most three. */
  options: Array<ProductOption>;
  /** What can be bought, by rank; at most 30. */
  variants: Array<ProductVariant>;
  /** From the lowest to the highest price of its variants; null while none has a price. */
  priceRange: Maybe<PriceRange>;
  /** Whether it can be had, over all its variants. */
  availability: Availability;
  /** Whether its shop takes orders for it now: all the time, or while the open order cycle holds it. */
  openNow: Scalars['Boolean']['output'];
};

/** Which products of a shop. Conditions add up; those left out do not count. */
export type CatalogueFilter = {
  /** A part of the title, or the beginning of a SKU. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Only of this standing. */
  status?: InputMaybe<ProductStatus>;
  /** True: only what has a variant of which there are few or none. */
  isLow?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A part of a sheet of products, for spreadsheets. */
export type ProductSheet = {
  /** Lines of CSV (RFC 4180); the first part begins with the headings. */
  csv: Scalars['String']['output'];
  /** Where the next part goes on; null when this is the last. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** A picture of a product or of a shop that somebody sent. */
export type Picture = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the picture. */
  version: Scalars['Int']['output'];
  /** What the picture shows, for those who cannot see it. */
  alt: Scalars['String']['output'];
  /** The picture itself. */
  image: ImageRef;
};

/** How something is taxed. Prices include the tax. */
export type TaxClass =
  /** Most food, books and children's clothes. */
  | 'zero'
  /** Some goods for the house, such as fuel. */
  | 'reduced'
  /** Everything else. */
  | 'standard';

/** By what the variants of a product differ. */
export type ProductOption = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Its name, such as `Size`. */
  name: Scalars['String']['output'];
  /** What there is to choose from; at most 30. */
  values: Array<ProductOptionValue>;
};

/** A value of an option. */
export type ProductOptionValue = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The value as people read it, such as `Large`. */
  value: Scalars['String']['output'];
};

/** What a variant is of an option. */
export type SelectedOption = {
  /** The name of the option. */
  name: Scalars['String']['output'];
  /** The value. */
  value: Scalars['String']['output'];
};

/** Whether a product is on sale. */
export type ProductStatus =
  /** Not yet: only those who run the shop see it. */
  | 'draft'
  /** On sale, if it has a variant with a price and its shop is not closed. */
  | 'active'
  /** No longer. */
  | 'archived';

/** The prices of a product with several variants. */
export type PriceRange = {
  /** The lowest price. */
  from: Money;
  /** The highest price; the same as `from` when there is only one. */
  to: Money;
};

/** Whether something can be had now. */
export type Availability = {
  /** In a word. */
  status: AvailabilityStatus;
  /** How many are left; null when it is made to order. */
  quantity: Maybe<Scalars['Int']['output']>;
};

/** Whether something can be had, in a word. */
export type AvailabilityStatus =
  /** There is enough. */
  | 'in_stock'
  /** Only a few are left. */
  | 'low'
  /** It is made when somebody orders it. */
  | 'on_demand'
  /** There is none. */
  | 'out';

/** A size or kind of a product: the thing that has a price and stock, and that goes into a cart. */
export type ProductVariant = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the variant. */
  version: Scalars['Int']['output'];
  /** The shop's own code for it. */
  sku: Scalars['String']['output'];
  /** Its GTIN, as on the bar code: 8, 12, 13 or 14 digits; null when it has none. */
  barcode: Maybe<Scalars['String']['output']>;
  /** What tells it from the other variants, such as `Large loaf`; empty when there is only one. */
  title: Scalars['String']['output'];
  /** How much of `unit` it holds. */
  unitAmount: Scalars['Float']['output'];
  /** What it is measured in. */
  unit: Unit;
  /** Its size as people read it, such as `500 g`; null for a single item. */
  size: Maybe<Scalars['String']['output']>;
  /** What it is of each option of its product, in their order; at most three. */
  options: Array<SelectedOption>;
  /** Its price; null when it has none yet. */
  price: Maybe<Money>;
  /** What members pay; null when they pay what everybody pays. */
  memberPrice: Maybe<Money>;
  /** The lowest price in the thirty days before the present one began, by which a reduction is to be measured; null when it had none. */
  lowestRecentPrice: Maybe<Money>;
  /** What it cost before, to be shown struck through; null when there is nothing to compare. */
  compareAt: Maybe<Money>;
  /** Its price for a kilogram, a litre or a piece, for comparing sizes; null when it is a single item or has no price. */
  unitPrice: Maybe<UnitPrice>;
  /** The present price in each price list, at most one each. Null for those who do not run the shop. */
  listPrices: Maybe<Array<ListPrice>>;
  /** What it costs and has cost in a price list, everybody's unless told, the present price first. Of WHOLESALE null for those who do not run the shop. */
  priceHistory: Maybe<PricePeriodConnection>;
  /** The prices that are planned for it, the next first; at most 20. Null for those who do not run the shop. */
  plannedPrices: Maybe<Array<PlannedPrice>>;
  /** Whether it can be had. */
  availability: Availability;
  /** What is in stock and what is promised, over all locations. Null for those who do not run the shop. */
  stock: Maybe<Stock>;
  /** What is in stock at each location; at most 20. Null for those who do not run the shop. */
  stockLevels: Maybe<Array<StockLevel>>;
  /** Its log of stock, what was written last first. Null for those who do not run the shop. */
  stockMovements: Maybe<StockMovementConnection>;
  /** What it costs in the open order cycle, where that differs from its price; null otherwise. */
  cyclePrice: Maybe<Money>;
  /** One sentence where it cannot be ordered now although it is on sale: when the next order cycle opens. Null otherwise. */
  closed: Maybe<Scalars['String']['output']>;
  /** The fewest that one order takes. */
  minPerOrder: Scalars['Int']['output'];
  /** The most that one order may take; null when only the stock limits it. */
  maxPerOrder: Maybe<Scalars['Int']['output']>;
  /** Its place among the variants; lower comes first. */
  rank: Scalars['Int']['output'];
  /** The product that it is a variant of; null when the product was taken off sale. */
  product: Maybe<Product>;
};


/** A size or kind of a product: the thing that has a price and stock, and that goes into a cart. */
export type ProductVariantPriceHistoryArgs = {
  list?: InputMaybe<PriceList>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A size or kind of a product: the thing that has a price and stock, and that goes into a cart. */
export type ProductVariantStockMovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a variant is measured in. */
export type Unit =
  /** Grams. */
  | 'g'
  /** Kilograms. */
  | 'kg'
  /** Millilitres. */
  | 'ml'
  /** Litres. */
  | 'l'
  /** Pieces. */
  | 'item'
  /** Bunches. */
  | 'bunch';

/** A price for a fixed amount, so that sizes can be compared. */
export type UnitPrice = {
  /** The price of one `per`. */
  price: Money;
  /** Kilogram, litre, piece or bunch. */
  per: Unit;
  /** As people read it, such as `£3.20 per kg`. */
  formatted: Scalars['String']['output'];
};

/** A price in one of the price lists. */
export type ListPrice = {
  /** The price list. */
  list: PriceList;
  /** The price. */
  price: Money;
  /** What it cost before, if that is shown. */
  compareAt: Maybe<Money>;
  /** Since when it holds. */
  since: Scalars['DateTime']['output'];
};

/** A price with when it held. */
export type PricePeriod = {
  /** The price. */
  price: Money;
  /** What it cost before, if that was shown. */
  compareAt: Maybe<Money>;
  /** Since when it held. */
  beginsAt: Scalars['DateTime']['output'];
  /** Until when; null while it holds. */
  endsAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of the history of a price. */
export type PricePeriodConnection = {
  /** The prices of this page, with their cursors. */
  edges: Array<PricePeriodEdge>;
  /** The prices of this page. */
  nodes: Array<PricePeriod>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A price in the history of a price. */
export type PricePeriodEdge = {
  /** The price. */
  node: PricePeriod;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A price that is to hold from a time on. */
export type PlannedPrice = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The price list. */
  list: PriceList;
  /** The price; null when the price of the list is to end. */
  price: Maybe<Money>;
  /** What it cost before, to be shown struck through. */
  compareAt: Maybe<Money>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** For whom a price is. */
export type PriceList =
  /** Everybody. */
  | 'default'
  /** Members of the cooperative. */
  | 'member'
  /** Shops and kitchens that buy in bulk. */
  | 'wholesale';

/** The stock of a variant, over all locations. */
export type Stock = {
  /** How many are there. */
  onHand: Scalars['Int']['output'];
  /** How many are held for somebody who is paying. */
  reserved: Scalars['Int']['output'];
  /** How many are sold and not yet handed over. */
  allocated: Scalars['Int']['output'];
  /** At how many left it counts as low. */
  lowAt: Scalars['Int']['output'];
  /** True when it is made to order and never runs out. */
  madeToOrder: Scalars['Boolean']['output'];
};

/** A place where a shop keeps its stock. */
export type StockLocation = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the location. */
  version: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** True for the shop's own place, from which goods are taken first. */
  isDefault: Scalars['Boolean']['output'];
  /** True when it is no longer used, and only the log speaks of it. */
  isRemoved: Scalars['Boolean']['output'];
  /** Its log of stock, what was written last first. */
  movements: Maybe<StockMovementConnection>;
};


/** A place where a shop keeps its stock. */
export type StockLocationMovementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How much of a variant is at a location. */
export type StockLevel = {
  /** Where. */
  location: StockLocation;
  /** How many are there. */
  onHand: Scalars['Int']['output'];
  /** How many are held for somebody who is paying. */
  reserved: Scalars['Int']['output'];
};

/** A line of the log of stock, which is only added to. */
export type StockMovement = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why. */
  reason: StockMovementReason;
  /** How many more there are; negative for fewer. */
  onHandChange: Scalars['Int']['output'];
  /** How many more are held for somebody who is paying; negative for fewer. */
  reservedChange: Scalars['Int']['output'];
  /** What was written to it. */
  note: Maybe<Scalars['String']['output']>;
  /** What moved; null when the variant was removed. */
  productVariant: Maybe<ProductVariant>;
  /** Where. */
  location: StockLocation;
  /** Who moved it; null for what an order did. */
  by: Maybe<User>;
};

/** Why a line stands in the log of stock. */
export type StockMovementReason =
  /** New goods came in. */
  | 'receive'
  /** It was counted, broken or eaten. */
  | 'adjust'
  /** A buyer gave it back. */
  | 'return'
  /** It moved to another location, or came from there. */
  | 'transfer'
  /** Somebody is paying. */
  | 'reserve'
  /** Somebody gave up paying. */
  | 'release'
  /** Somebody did not pay in time. */
  | 'expire'
  /** It was sold. */
  | 'commit'
  /** It was brought in line with another list. */
  | 'sync';

/** A page of the log of stock. */
export type StockMovementConnection = {
  /** The lines of this page, with their cursors. */
  edges: Array<StockMovementEdge>;
  /** The lines of this page. */
  nodes: Array<StockMovement>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A line in a page of the log of stock. */
export type StockMovementEdge = {
  /** The line. */
  node: StockMovement;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** Which products to list. Conditions add up; those left out do not count. */
export type ProductFilter = {
  /** Words in title, brand, labels or text. The last may be the beginning of a word. Similar titles are found when nothing else is. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In this category or below it. */
  categorySlug?: InputMaybe<Scalars['String']['input']>;
  /** Of this shop. */
  shopSlug?: InputMaybe<Scalars['String']['input']>;
  /** With all of these labels. */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** With a variant whose price lies in between; amounts are minor units of the shop's currency. */
  priceBetween?: InputMaybe<PriceBetween>;
  /** True: only what can be had now. */
  inStock?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: only what its shop takes orders for now. */
  openNow?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Limits of a price, both included; either may be left out. */
export type PriceBetween = {
  /** The lowest price, in minor units. */
  minMinor?: InputMaybe<Scalars['Int']['input']>;
  /** The highest price, in minor units. */
  maxMinor?: InputMaybe<Scalars['Int']['input']>;
};

/** In which order to list products. */
export type ProductSort =
  /** What went on sale last comes first. */
  | 'newest'
  /** The lowest price first. */
  | 'price_asc'
  /** The highest price first. */
  | 'price_desc'
  /** By title. */
  | 'title'
  /** What fits the words of the search best comes first, among the newest 1,000 that fit. The same as NEWEST without words. */
  | 'relevance';

/** A page of products. */
export type ProductConnection = {
  /** The products of this page, with their cursors. */
  edges: Array<ProductEdge>;
  /** The products of this page. */
  nodes: Array<Product>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A page of a filtered list of products, with what it could be narrowed down to. */
export type ProductSearchConnection = {
  /** The products of this page, with their cursors. */
  edges: Array<ProductEdge>;
  /** The products of this page. */
  nodes: Array<Product>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
  /** What the whole list, not only this page, is made of. */
  facets: Maybe<ProductFacets>;
  /** True when nothing holds the words that were searched for, and products with a similar title are listed instead. */
  isApproximate: Scalars['Boolean']['output'];
};

/** A product in a page of products. */
export type ProductEdge = {
  /** The product. */
  node: Product;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** What a list of products could be narrowed down to. Each list has the most frequent first. */
export type ProductFacets = {
  /** By category; at most 50. */
  categories: Array<CategoryFacet>;
  /** By shop; at most 50. */
  shops: Array<ShopFacet>;
  /** By label; at most 50. */
  labels: Array<LabelFacet>;
  /** By whether it can be had; at most one of each status. */
  availability: Array<AvailabilityFacet>;
  /** By price, the lowest first; at most five. */
  prices: Array<PriceFacet>;
  /** How many can be had. */
  inStock: Count;
  /** For how many orders are taken now. */
  openNow: Count;
};

/** How many products of a list have a variant within these prices. */
export type PriceFacet = {
  /** The lowest price, in minor units, as in `PriceBetween`. */
  minMinor: Scalars['Int']['output'];
  /** The highest price, in minor units; null when there is no limit. */
  maxMinor: Maybe<Scalars['Int']['output']>;
  /** How many. */
  count: Count;
};

/** How many products of a list stand in a category or below it. */
export type CategoryFacet = {
  /** The category. */
  category: Category;
  /** How many. */
  count: Count;
};

/** How many products of a list are sold by a shop. */
export type ShopFacet = {
  /** The shop. */
  shop: Shop;
  /** How many. */
  count: Count;
};

/** How many products of a list have a label. */
export type LabelFacet = {
  /** The label. */
  label: Scalars['String']['output'];
  /** How many. */
  count: Count;
};

/** How many products of a list can be had, or not. */
export type AvailabilityFacet = {
  /** Whether they can be had. */
  status: AvailabilityStatus;
  /** How many. */
  count: Count;
};

/** A page of shops. */
export type ShopConnection = {
  /** The shops of this page, with their cursors. */
  edges: Array<ShopEdge>;
  /** The shops of this page. */
  nodes: Array<Shop>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A shop in a page of shops. */
export type ShopEdge = {
  /** The shop. */
  node: Shop;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A page of categories. */
export type CategoryConnection = {
  /** The categories of this page, with their cursors. */
  edges: Array<CategoryEdge>;
  /** The categories of this page. */
  nodes: Array<Category>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A category in a page of categories. */
export type CategoryEdge = {
  /** The category. */
  node: Category;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A postal address to be kept. An address is replaced as a whole. */
export type AddressInput = {
  /** House and street; at most 200 characters. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** Town or village; at most 100 characters. */
  locality?: InputMaybe<Scalars['String']['input']>;
  /** Postal code; at most 20 characters. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 code of two letters. */
  country?: InputMaybe<Scalars['String']['input']>;
};

/** What a new shop needs. */
export type CreateShopInput = {
  /** The member who will run it. */
  ownerUserId: Scalars['ID']['input'];
  /** Who will speak for it in the federation. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** Lower-case words and hyphens; made from the name when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** A producer when left out. */
  kind?: InputMaybe<ShopKind>;
  /** At most 200 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** HTML; what may not stand in a page is taken out. */
  descriptionHtml?: InputMaybe<Scalars['String']['input']>;
  /** Where it is. */
  address?: InputMaybe<AddressInput>;
  /** Name of a picture of the house. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; at most 200 characters. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
};

/** What to change about a shop. */
export type UpdateShopInput = {
  /** The shop. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** Another member to run it. Admins only. */
  ownerUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Who speaks for it in the federation; null is nobody. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case words and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** What kind of seller it is. */
  kind?: InputMaybe<ShopKind>;
  /** At most 200 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** HTML; what may not stand in a page is taken out. */
  descriptionHtml?: InputMaybe<Scalars['String']['input']>;
  /** Where it is; null removes it. */
  address?: InputMaybe<AddressInput>;
  /** Name of a picture of the house; null removes it. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; at most 200 characters. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** Whether it sells now. */
  status?: InputMaybe<ShopStatus>;
};

/** Which shop to remove. */
export type DeleteShopInput = {
  /** The shop. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** What a new category needs. */
export type CreateCategoryInput = {
  /** The category above; a root when left out. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** Lower-case words and hyphens; made from the name when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Name of a picture of the house. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; at most 200 characters. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** Its place among its neighbours; 0 when left out. */
  rank?: InputMaybe<Scalars['Int']['input']>;
};

/** What to change about a category. */
export type UpdateCategoryInput = {
  /** The category. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** The category above; null makes it a root. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 80 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case words and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Name of a picture of the house; null removes it. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; at most 200 characters. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** Its place among its neighbours. */
  rank?: InputMaybe<Scalars['Int']['input']>;
};

/** Which category to remove. */
export type DeleteCategoryInput = {
  /** The category. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** What a new product needs. */
export type CreateProductInput = {
  /** The shop that will sell it. */
  shopId: Scalars['ID']['input'];
  /** 1 to 120 characters. */
  title: Scalars['String']['input'];
  /** Lower-case words and hyphens; made from the title when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** HTML; what may not stand in a page is taken out. */
  descriptionHtml?: InputMaybe<Scalars['String']['input']>;
  /** At most 80 characters. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case words and hyphens; at most ten. */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The main category first; at most eight. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Name of a picture of the house. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; at most 200 characters. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** How it is taxed; ZERO when left out. */
  taxClass?: InputMaybe<TaxClass>;
};

/** What to change about a product. */
export type UpdateProductInput = {
  /** The product. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case words and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** HTML; what may not stand in a page is taken out. */
  descriptionHtml?: InputMaybe<Scalars['String']['input']>;
  /** At most 80 characters; null removes it. */
  brand?: InputMaybe<Scalars['String']['input']>;
  /** All its labels; lower-case words and hyphens, at most ten. */
  labels?: InputMaybe<Array<Scalars['String']['input']>>;
  /** All its categories, the main one first; at most eight. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Name of a picture of the house; null removes it. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; at most 200 characters. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** How it is taxed. */
  taxClass?: InputMaybe<TaxClass>;
};

/** Which product to put on sale. */
export type PublishProductInput = {
  /** The product. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which product to take off sale. */
export type ArchiveProductInput = {
  /** The product. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which draft to remove. */
export type DeleteProductInput = {
  /** The product. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** What a new variant needs. */
export type CreateProductVariantInput = {
  /** The product. */
  productId: Scalars['ID']['input'];
  /** Capital letters, digits and hyphens; at most 40 characters; unique in the shop. */
  sku: Scalars['String']['input'];
  /** Its GTIN, as on the bar code: 8, 12, 13 or 14 digits, of which the last checks the others. */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** What tells it from the other variants; at most 80 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** How much of `unit` it holds; more than nothing, with at most three decimals. */
  unitAmount: Scalars['Float']['input'];
  /** What it is measured in. */
  unit: Unit;
  /** The fewest that one order takes; 1 when left out. */
  minPerOrder?: InputMaybe<Scalars['Int']['input']>;
  /** The most that one order may take, at most 99; only the stock limits it when left out. */
  maxPerOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its place among the variants; 0 when left out. */
  rank?: InputMaybe<Scalars['Int']['input']>;
  /** True when it is made to order and never runs out. */
  madeToOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** At how many left it counts as low; 5 when left out. */
  lowAt?: InputMaybe<Scalars['Int']['input']>;
  /** How many are there now; none when left out. */
  onHand?: InputMaybe<Scalars['Int']['input']>;
  /** Everybody's price, in minor units of the shop's currency; `setPrice` sets it later. */
  amountMinor?: InputMaybe<Scalars['Int']['input']>;
  /** What it cost before, to be shown struck through; more than the price. */
  compareAtMinor?: InputMaybe<Scalars['Int']['input']>;
  /** What it is of options of the product, at most one value of each. */
  options?: InputMaybe<Array<SelectedOptionInput>>;
};

/** What to change about a variant. */
export type UpdateProductVariantInput = {
  /** The variant. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** Capital letters, digits and hyphens; at most 40 characters; unique in the shop. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Its GTIN, as on the bar code: 8, 12, 13 or 14 digits, of which the last checks the others. */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** What tells it from the other variants; at most 80 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** How much of `unit` it holds; more than nothing, with at most three decimals. */
  unitAmount?: InputMaybe<Scalars['Float']['input']>;
  /** What it is measured in. */
  unit?: InputMaybe<Unit>;
  /** The fewest that one order takes. */
  minPerOrder?: InputMaybe<Scalars['Int']['input']>;
  /** The most that one order may take, at most 99; null when only the stock limits it. */
  maxPerOrder?: InputMaybe<Scalars['Int']['input']>;
  /** Its place among the variants. */
  rank?: InputMaybe<Scalars['Int']['input']>;
  /** True when it is made to order and never runs out. */
  madeToOrder?: InputMaybe<Scalars['Boolean']['input']>;
  /** At how many left it counts as low. */
  lowAt?: InputMaybe<Scalars['Int']['input']>;
  /** All that it is of options of the product, at most one value of each. */
  options?: InputMaybe<Array<SelectedOptionInput>>;
};

/** Which variant to remove. */
export type DeleteProductVariantInput = {
  /** The variant. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** A price from now on, in the shop's currency. */
export type SetPriceInput = {
  /** The variant. */
  variantId: Scalars['ID']['input'];
  /** Everybody's price list when left out. */
  priceList?: InputMaybe<PriceList>;
  /** The price in minor units; null ends the price of a list other than DEFAULT. */
  amountMinor?: InputMaybe<Scalars['Int']['input']>;
  /** What it cost before, to be shown struck through; more than the price. */
  compareAtMinor?: InputMaybe<Scalars['Int']['input']>;
};

/** A price from a time on, in the shop's currency. */
export type PlanPriceInput = {
  /** The variant. */
  variantId: Scalars['ID']['input'];
  /** Everybody's price list when left out. */
  priceList?: InputMaybe<PriceList>;
  /** The price in minor units; null ends the price of a list other than DEFAULT. */
  amountMinor?: InputMaybe<Scalars['Int']['input']>;
  /** What it cost before, to be shown struck through; more than the price. */
  compareAtMinor?: InputMaybe<Scalars['Int']['input']>;
  /** When it begins, within two years from now. A variant has at most 20 plans. */
  startsAt: Scalars['DateTime']['input'];
};

/** Which plan to give up. */
export type DropPlannedPriceInput = {
  /** The planned price. */
  id: Scalars['ID']['input'];
};

/** By what the variants of a product differ. */
export type SetProductOptionsInput = {
  /** The product. */
  productId: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** All its options in order; at most three. */
  options: Array<ProductOptionInput>;
};

/** An option with what there is to choose from. */
export type ProductOptionInput = {
  /** 1 to 40 characters. */
  name: Scalars['String']['input'];
  /** 1 to 30 values of 1 to 60 characters, in order. */
  values: Array<Scalars['String']['input']>;
};

/** What a variant is of an option of its product. */
export type SelectedOptionInput = {
  /** The name of the option. */
  name: Scalars['String']['input'];
  /** One of its values. */
  value: Scalars['String']['input'];
};

/** Goods to move from one location to another. */
export type TransferStockInput = {
  /** The variant. */
  variantId: Scalars['ID']['input'];
  /** Where they are. */
  fromLocationId: Scalars['ID']['input'];
  /** Where they are to be. */
  toLocationId: Scalars['ID']['input'];
  /** How many; at least one. */
  quantity: Scalars['Int']['input'];
  /** More about it, for the log; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A call that is repeated with the same key counts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a new location needs. */
export type CreateStockLocationInput = {
  /** The shop, which has at most 20. */
  shopId: Scalars['ID']['input'];
  /** 1 to 120 characters. */
  name: Scalars['String']['input'];
};

/** What to change about a location. */
export type UpdateStockLocationInput = {
  /** The location. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** True makes it the shop's own place, in place of the present one. */
  isDefault?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which location to remove. */
export type DeleteStockLocationInput = {
  /** The location. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** A change of what is in stock. */
export type AdjustStockInput = {
  /** The variant. */
  variantId: Scalars['ID']['input'];
  /** Where; the shop's own place when left out. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** How many more; negative for fewer. Not 0. */
  delta: Scalars['Int']['input'];
  /** Why. */
  reason: StockReason;
  /** More about it, for the log; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A call that is repeated with the same key counts once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What changed in stock, at the shop's own place. */
export type AdjustStocksInput = {
  /** The shop. */
  shopId: Scalars['ID']['input'];
  /** Why. */
  reason: StockReason;
  /** More about it, for the log; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What changed, at most 100 variants. */
  changes: Array<StockChangeInput>;
};

/** A change of what is in stock of one variant. */
export type StockChangeInput = {
  /** The variant. */
  variantId: Scalars['ID']['input'];
  /** How many more; negative for fewer. */
  delta: Scalars['Int']['input'];
};

/** A sheet of products. */
export type ImportProductsInput = {
  /** The shop. */
  shopId: Scalars['ID']['input'];
  /** CSV (RFC 4180) with headings in its first line: at most 500 lines and 700,000 characters. */
  csv: Scalars['String']['input'];
  /** True only finds out what it would do. */
  dryRun: Scalars['Boolean']['input'];
};

/** A picture for a product or a shop. */
export type AddPictureInput = {
  /** The shop. */
  shopId: Scalars['ID']['input'];
  /** The product; the picture is of the shop itself when it is left out. */
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** What was sent, by the viewer. */
  mediaId: Scalars['ID']['input'];
  /** What the picture shows, for those who cannot see it; 1 to 200 characters. */
  alt: Scalars['String']['input'];
};

/** What to change about a picture. */
export type UpdatePictureInput = {
  /** The picture. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** What the picture shows, for those who cannot see it; 1 to 200 characters. */
  alt?: InputMaybe<Scalars['String']['input']>;
  /** True puts it before the others. */
  isFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which picture to take away. */
export type RemovePictureInput = {
  /** The picture. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Why what is in stock changed. */
export type StockReason =
  /** New goods came in. */
  | 'receive'
  /** It was counted, broken or eaten. */
  | 'adjust'
  /** A buyer gave it back. */
  | 'return';

/** The outcome of `createShop`. */
export type CreateShopPayload = {
  /** The new shop; null when there are errors. */
  shop: Maybe<Shop>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateShop`. */
export type UpdateShopPayload = {
  /** The changed shop; null when there are errors. */
  shop: Maybe<Shop>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteShop`. */
export type DeleteShopPayload = {
  /** The id of the shop that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `createCategory`. */
export type CreateCategoryPayload = {
  /** The new category; null when there are errors. */
  category: Maybe<Category>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateCategory`. */
export type UpdateCategoryPayload = {
  /** The changed category; null when there are errors. */
  category: Maybe<Category>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteCategory`. */
export type DeleteCategoryPayload = {
  /** The id of the category that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `createProduct`. */
export type CreateProductPayload = {
  /** The new product; null when there are errors. */
  product: Maybe<Product>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateProduct`. */
export type UpdateProductPayload = {
  /** The changed product; null when there are errors. */
  product: Maybe<Product>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `publishProduct`. */
export type PublishProductPayload = {
  /** The product, on sale; null when there are errors. */
  product: Maybe<Product>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `archiveProduct`. */
export type ArchiveProductPayload = {
  /** The product, off sale; null when there are errors. */
  product: Maybe<Product>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteProduct`. */
export type DeleteProductPayload = {
  /** The id of the draft that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `createProductVariant`. */
export type CreateProductVariantPayload = {
  /** The new variant; null when there are errors. */
  productVariant: Maybe<ProductVariant>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateProductVariant`. */
export type UpdateProductVariantPayload = {
  /** The changed variant; null when there are errors. */
  productVariant: Maybe<ProductVariant>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteProductVariant`. */
export type DeleteProductVariantPayload = {
  /** The id of the variant that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `setPrice`. */
export type SetPricePayload = {
  /** The variant with its price; null when there are errors. */
  productVariant: Maybe<ProductVariant>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `adjustStocks`. */
export type AdjustStocksPayload = {
  /** The variants with their stock, at most 100; null when there are errors. */
  productVariants: Maybe<Array<ProductVariant>>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** What came of a sheet, or would come of it. */
export type ImportReport = {
  /** True when it was carried out; false after a dry run, and when a line is wrong. */
  isApplied: Scalars['Boolean']['output'];
  /** How many variants are new. */
  created: Scalars['Int']['output'];
  /** How many variants change, or their products. */
  updated: Scalars['Int']['output'];
  /** How many are so already. */
  unchanged: Scalars['Int']['output'];
  /** What is wrong, line by line; at most a few for each of 500 lines. */
  problems: Array<SheetProblem>;
};

/** What is wrong in a line of a sheet, and what would be right. */
export type SheetProblem = {
  /** The line, counted from 1, the headings. */
  line: Scalars['Int']['output'];
  /** The heading of the column; null when the whole line is at fault. */
  column: Maybe<Scalars['String']['output']>;
  /** One sentence, for people. */
  message: Scalars['String']['output'];
};

/** The outcome of `importProducts`. */
export type ImportProductsPayload = {
  /** What came of it; null when there are errors. */
  report: Maybe<ImportReport>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `addPicture`. */
export type AddPicturePayload = {
  /** The new picture; null when there are errors. */
  picture: Maybe<Picture>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updatePicture`. */
export type UpdatePicturePayload = {
  /** The changed picture; null when there are errors. */
  picture: Maybe<Picture>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `removePicture`. */
export type RemovePicturePayload = {
  /** The id of the picture that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `planPrice`. */
export type PlanPricePayload = {
  /** The variant with its plans; null when there are errors. */
  productVariant: Maybe<ProductVariant>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `dropPlannedPrice`. */
export type DropPlannedPricePayload = {
  /** The id of the plan that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `setProductOptions`. */
export type SetProductOptionsPayload = {
  /** The product with its options; null when there are errors. */
  product: Maybe<Product>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `transferStock`. */
export type TransferStockPayload = {
  /** The variant with its stock; null when there are errors. */
  productVariant: Maybe<ProductVariant>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `createStockLocation`. */
export type CreateStockLocationPayload = {
  /** The new location; null when there are errors. */
  stockLocation: Maybe<StockLocation>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateStockLocation`. */
export type UpdateStockLocationPayload = {
  /** The changed location; null when there are errors. */
  stockLocation: Maybe<StockLocation>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteStockLocation`. */
export type DeleteStockLocationPayload = {
  /** The id of the location that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `adjustStock`. */
export type AdjustStockPayload = {
  /** The variant with its stock; null when there are errors. */
  productVariant: Maybe<ProductVariant>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** A variant for an order cycle. */
export type OrderCycleItemInput = {
  /** The variant. */
  variantId: Scalars['ID']['input'];
  /** What it costs in the cycle, in minor units; its own price when left out. */
  priceMinor?: InputMaybe<Scalars['Int']['input']>;
  /** How many the cycle sells at most; no limit when left out. */
  cap?: InputMaybe<Scalars['Int']['input']>;
};

/** When and where orders can be collected. */
export type PickupInput = {
  /** A pickup of the cycle that is to be kept; a new one when left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** From when on. */
  startsAt: Scalars['DateTime']['input'];
  /** Until when. */
  endsAt: Scalars['DateTime']['input'];
  /** Where to come; at most 200 characters. */
  place: Scalars['String']['input'];
  /** How many checkouts it takes; no limit when left out. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
};

/** What a new order cycle needs. */
export type CreateOrderCycleInput = {
  /** The shop. */
  shopId: Scalars['ID']['input'];
  /** 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** What buyers should know; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it opens. No two cycles of a shop are open at once. */
  opensAt: Scalars['DateTime']['input'];
  /** When it closes. */
  closesAt: Scalars['DateTime']['input'];
  /** The zone whose clock its times are chosen by; `Europe/London` when left out. */
  timezone?: InputMaybe<Scalars['String']['input']>;
  /** What it offers, at most 500; everything of the shop when left out. */
  items?: InputMaybe<Array<OrderCycleItemInput>>;
  /** When its orders can be collected; at most 50. */
  pickups?: InputMaybe<Array<PickupInput>>;
};

/** What to change about an order cycle. */
export type UpdateOrderCycleInput = {
  /** The cycle. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What buyers should know; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When it opens; of a planned cycle only. */
  opensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it closes. */
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The zone whose clock its times are chosen by. */
  timezone?: InputMaybe<Scalars['String']['input']>;
  /** All that it offers; an empty list is everything of the shop. */
  items?: InputMaybe<Array<OrderCycleItemInput>>;
  /** All its pickups; those that somebody has chosen must stay. */
  pickups?: InputMaybe<Array<PickupInput>>;
};

/** Which order cycle to plan again. */
export type CloneOrderCycleInput = {
  /** The cycle to be copied. */
  id: Scalars['ID']['input'];
  /** When the new one opens; its other times move along. */
  opensAt: Scalars['DateTime']['input'];
  /** Its name; that of the other when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Which order cycle to open. */
export type OpenOrderCycleInput = {
  /** The cycle. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which order cycle to close. */
export type CloseOrderCycleInput = {
  /** The cycle. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which order cycle is done with. */
export type ProcessOrderCycleInput = {
  /** The cycle. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which order cycle to remove. */
export type DeleteOrderCycleInput = {
  /** The cycle. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** A part of a market page: exactly one of `html`, `productIds`, `categoryId` and `shopId`. */
export type MarketBlockInput = {
  /** Its heading; at most 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** A text; what may not stand in a page is taken out. */
  html?: InputMaybe<Scalars['String']['input']>;
  /** Products, at most 24. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A category with its newest products. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** A shop with its newest products. */
  shopId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a new market page needs. */
export type CreateMarketPageInput = {
  /** 1 to 120 characters. */
  title: Scalars['String']['input'];
  /** Lower-case words and hyphens; made from the title when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Name of a picture of the house. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; at most 200 characters. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** What it is made of; at most 20. */
  blocks?: InputMaybe<Array<MarketBlockInput>>;
};

/** What to change about a market page. */
export type UpdateMarketPageInput = {
  /** The page. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case words and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Name of a picture of the house; null removes it. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; at most 200 characters. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** All that it is made of; at most 20. */
  blocks?: InputMaybe<Array<MarketBlockInput>>;
};

/** Which market page to show. */
export type PublishMarketPageInput = {
  /** The page. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which market page to hide. */
export type UnpublishMarketPageInput = {
  /** The page. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which market page to remove. */
export type DeleteMarketPageInput = {
  /** The page. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** The outcome of `createOrderCycle`. */
export type CreateOrderCyclePayload = {
  /** The new order cycle; null when there are errors. */
  orderCycle: Maybe<OrderCycle>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateOrderCycle`. */
export type UpdateOrderCyclePayload = {
  /** The order cycle; null when there are errors. */
  orderCycle: Maybe<OrderCycle>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `cloneOrderCycle`. */
export type CloneOrderCyclePayload = {
  /** The new order cycle; null when there are errors. */
  orderCycle: Maybe<OrderCycle>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `openOrderCycle`. */
export type OpenOrderCyclePayload = {
  /** The order cycle; null when there are errors. */
  orderCycle: Maybe<OrderCycle>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `closeOrderCycle`. */
export type CloseOrderCyclePayload = {
  /** The order cycle; null when there are errors. */
  orderCycle: Maybe<OrderCycle>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `processOrderCycle`. */
export type ProcessOrderCyclePayload = {
  /** The order cycle; null when there are errors. */
  orderCycle: Maybe<OrderCycle>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteOrderCycle`. */
export type DeleteOrderCyclePayload = {
  /** The id of the order cycle that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `createMarketPage`. */
export type CreateMarketPagePayload = {
  /** The new market page; null when there are errors. */
  marketPage: Maybe<MarketPage>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateMarketPage`. */
export type UpdateMarketPagePayload = {
  /** The market page; null when there are errors. */
  marketPage: Maybe<MarketPage>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `publishMarketPage`. */
export type PublishMarketPagePayload = {
  /** The market page; null when there are errors. */
  marketPage: Maybe<MarketPage>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `unpublishMarketPage`. */
export type UnpublishMarketPagePayload = {
  /** The market page; null when there are errors. */
  marketPage: Maybe<MarketPage>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteMarketPage`. */
export type DeleteMarketPagePayload = {
  /** The id of the market page that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** There are fewer left than asked for. */
export type InsufficientStockError = UserError & {
  /** `INSUFFICIENT_STOCK`. */
  code: Scalars['String']['output'];
  /** How many are left. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** How many are left. */
  available: Scalars['Int']['output'];
};

/** An amount of money. Amounts are whole minor units, never floats. */
export type Money = {
  /** The amount in the minor unit of the currency, for example pence. */
  amountMinor: Scalars['Int']['output'];
  /** ISO 4217 code of the currency. */
  currency: Scalars['String']['output'];
  /** The amount as people read it, for example `£12.50`. */
  formatted: Scalars['String']['output'];
};

/** Where a page of a connection begins and ends, after the Relay cursor connections specification. */
export type PageInfo = {
  /** True when there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of this page. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge of this page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** A number of things, exact up to 1,000. */
export type Count = {
  /** The number, at most 1,000. */
  value: Scalars['Int']['output'];
  /** False when there are more than `value`. */
  exact: Scalars['Boolean']['output'];
};

/** A picture. */
export type ImageRef = {
  /** Where the picture is: absolute, or a path on every site. */
  url: Scalars['String']['output'];
  /** What the picture shows, for those who cannot see it. */
  alt: Scalars['String']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
  /** Height in pixels. */
  height: Scalars['Int']['output'];
  /** The same picture in smaller files, the best form first, for whoever can read them; at most three, and null when there is only this one. */
  sources: Maybe<Array<ImageSource>>;
};

/** One form of a picture, in several widths. */
export type ImageSource = {
  /** Its media type, such as `image/avif`. */
  type: Scalars['String']['output'];
  /** Addresses with their widths, as `srcset` of HTML has them. */
  srcset: Scalars['String']['output'];
};

/** Something that the person who asked can see and mend. */
export type UserError = {
  /** Stable, upper snake case, for programs. */
  code: Scalars['String']['output'];
  /** One sentence, for people. */
  message: Scalars['String']['output'];
  /** Path of the input field at fault, from the mutation's arguments; null when no single field is. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** An input field has a value that it may not have. */
export type ValidationError = UserError & {
  /** `VALIDATION`. */
  code: Scalars['String']['output'];
  /** What is wrong, and what would be right. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** What the input names does not exist, or is hidden from the viewer. */
export type NotFoundError = UserError & {
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** What was not found. */
  message: Scalars['String']['output'];
  /** The input field that names it. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** Somebody else changed the object since it was read. */
export type ConflictError = UserError & {
  /** `CONFLICT`. */
  code: Scalars['String']['output'];
  /** What to do about it. */
  message: Scalars['String']['output'];
  /** The input field `version`. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** The version that the object has now. */
  currentVersion: Scalars['Int']['output'];
};

/** A value that must be unique is in use already. */
export type TakenError = UserError & {
  /** `TAKEN`. */
  code: Scalars['String']['output'];
  /** What is taken. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** A value that was free at the moment of asking. */
  suggestion: Maybe<Scalars['String']['output']>;
};

/** A producer's own site, whose products a shop of ours shows too. */
export type ScrapeSource = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the source. */
  version: Scalars['Int']['output'];
  /** Its name, for people. */
  name: Scalars['String']['output'];
  /** The source on the command line and in addresses. */
  slug: Scalars['String']['output'];
  /** The shop that shows its products. */
  shop: Shop;
  /** Where reading begins. */
  baseUrl: Scalars['String']['output'];
  /** Who allowed this, and when. */
  permissionNote: Scalars['String']['output'];
  /** How its pages say what they sell. */
  adapter: ScrapeAdapter;
  /** Where plain pages show what they sell; null where they are not told apart. */
  selectors: Maybe<ScrapeSelectors>;
  /** Where new products are filed. */
  category: Maybe<Category>;
  /** Whether new products go on sale without anybody looking. */
  publishes: Scalars['Boolean']['output'];
  /** False while it is not read. */
  enabled: Scalars['Boolean']['output'];
  /** Whether it is a server of our own sandbox. */
  isSandbox: Scalars['Boolean']['output'];
  /** How many pages a second are asked for at most. */
  maxPerSecond: Scalars['Float']['output'];
  /** How many pages it may have at most. */
  maxPages: Scalars['Int']['output'];
  /** How often it is read by itself, in hours; null is by hand only. */
  everyHours: Maybe<Scalars['Int']['output']>;
  /** When it is read by itself next. */
  nextRunAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the site wants to be left alone; null when it does not mind. */
  notBefore: Maybe<Scalars['DateTime']['output']>;
  /** When it was named. */
  createdAt: Scalars['DateTime']['output'];
  /** Walks through it, the latest first. */
  runs: Maybe<ScrapeRunConnection>;
  /** What somebody has to look at, the latest found first. */
  toReview: Maybe<ScrapeItemConnection>;
  /** Pages and pictures that could not be had last time, the latest first; at most 20. */
  problems: Array<ScrapeProblem>;
};


/** A producer's own site, whose products a shop of ours shows too. */
export type ScrapeSourceRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A producer's own site, whose products a shop of ours shows too. */
export type ScrapeSourceToReviewArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How pages say what they sell. */
export type ScrapeAdapter =
  /** Whichever way they do, the surest first. */
  | 'auto'
  /** JSON-LD in the words of schema.org. */
  | 'json_ld'
  /** Microdata in the words of schema.org. */
  | 'microdata'
  /** RDFa, or Open Graph. */
  | 'open_graph'
  /** Plain HTML, by selectors. */
  | 'selectors';

/** Where a plain page shows what it sells: CSS selectors such as `.price`, or `img@src` for an attribute. */
export type ScrapeSelectors = {
  /** What holds a product, where a page shows several; the whole page otherwise. */
  product: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Its price, in any form that people write. */
  price: Maybe<Scalars['String']['output']>;
  /** The site's own code for it. */
  sku: Maybe<Scalars['String']['output']>;
  /** Its bar code. */
  gtin: Maybe<Scalars['String']['output']>;
  /** Its description. */
  description: Maybe<Scalars['String']['output']>;
  /** A picture of it. */
  image: Maybe<Scalars['String']['output']>;
  /** Whether it can be had. */
  availability: Maybe<Scalars['String']['output']>;
  /** Its own page. */
  url: Maybe<Scalars['String']['output']>;
};

/** Where a plain page shows what it sells: CSS selectors such as `.price`, or `img@src` for an attribute. */
export type ScrapeSelectorsInput = {
  /** What holds a product, where a page shows several; the whole page otherwise. */
  product?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  title: Scalars['String']['input'];
  /** Its price, in any form that people write. */
  price?: InputMaybe<Scalars['String']['input']>;
  /** The site's own code for it. */
  sku?: InputMaybe<Scalars['String']['input']>;
  /** Its bar code. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** Its description. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** A picture of it. */
  image?: InputMaybe<Scalars['String']['input']>;
  /** Whether it can be had. */
  availability?: InputMaybe<Scalars['String']['input']>;
  /** Its own page. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** A page or a picture that could not be had. */
export type ScrapeProblem = {
  /** Its address. */
  url: Scalars['String']['output'];
  /** What a page answered; null when it did not, and for a picture. */
  httpStatus: Maybe<Scalars['Int']['output']>;
  /** What was wrong, in a sentence. */
  problem: Scalars['String']['output'];
  /** When it was asked. */
  at: Maybe<Scalars['DateTime']['output']>;
};

/** One walk through a source. */
export type ScrapeRun = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The source. */
  source: ScrapeSource;
  /** How it stands. */
  status: ScrapeRunStatus;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** When it began; null while it waits. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null while it goes on. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many pages it asked for. */
  requests: Scalars['Int']['output'];
  /** How many of them had something new. */
  pagesRead: Scalars['Int']['output'];
  /** How many were as before. */
  pagesUnchanged: Scalars['Int']['output'];
  /** How many could not be read. */
  pagesFailed: Scalars['Int']['output'];
  /** Products that are new here. */
  created: Scalars['Int']['output'];
  /** Products that followed a change. */
  updated: Scalars['Int']['output'];
  /** Products that were as before. */
  unchanged: Scalars['Int']['output'];
  /** Changes that wait for somebody to look. */
  toReview: Scalars['Int']['output'];
  /** Products that no page showed. */
  missing: Scalars['Int']['output'];
  /** Products taken off sale, since no page showed them three times. */
  archived: Scalars['Int']['output'];
  /** Why it ended before its time; null when it did not. */
  error: Maybe<Scalars['String']['output']>;
};

/** How a run stands. */
export type ScrapeRunStatus =
  /** It waits. */
  | 'queued'
  /** It goes on. */
  | 'running'
  /** Every page was read. */
  | 'ok'
  /** Some pages could not be read. */
  | 'partial'
  /** It gave up. */
  | 'failed'
  /** The site does not want to be read. */
  | 'blocked';

/** Something that a source sells. */
export type ScrapeItem = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you decide. */
  version: Scalars['Int']['output'];
  /** The source that shows it. */
  source: ScrapeSource;
  /** What it is called there. */
  title: Scalars['String']['output'];
  /** Where it is shown. */
  url: Scalars['String']['output'];
  /** A picture of it there. */
  imageUrl: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  state: ScrapeItemState;
  /** Why somebody has to look; at most one of each. */
  reasons: Array<ScrapeReason>;
  /** What else there is to say. */
  note: Maybe<Scalars['String']['output']>;
  /** The product of ours that follows it; null when there is none. */
  product: Maybe<Product>;
  /** What would change if ours followed; at most 200. */
  changes: Array<ScrapeChange>;
  /** When it was first found. */
  foundAt: Scalars['DateTime']['output'];
  /** When the source last changed it. */
  changedAt: Scalars['DateTime']['output'];
};

/** How something that a source sells stands. */
export type ScrapeItemState =
  /** It was found. */
  | 'new'
  /** A product of ours follows it. */
  | 'matched'
  /** Somebody has to look. */
  | 'needs_review'
  /** It is left alone. */
  | 'ignored'
  /** The source no longer shows it. */
  | 'gone';

/** Why somebody has to look. */
export type ScrapeReason =
  /** The price moved by more than 30 %. */
  | 'price'
  /** It is called something quite different. */
  | 'title'
  /** Its price is in another currency. */
  | 'currency'
  /** It has no price that could be read for sure. */
  | 'no_price'
  /** Several products of ours have its bar code. */
  | 'ambiguous'
  /** The market did not take it. */
  | 'refused';

/** One thing that would change. */
export type ScrapeChange = {
  /** What, such as `price` or `price of Large`. */
  what: Scalars['String']['output'];
  /** As ours followed last; null for what is new. */
  was: Maybe<Scalars['String']['output']>;
  /** As the source shows it; null for what is gone. */
  now: Maybe<Scalars['String']['output']>;
};

/** Which items to list. Conditions add up; those left out do not count. */
export type ScrapeItemFilter = {
  /** Of this source. */
  sourceSlug?: InputMaybe<Scalars['String']['input']>;
  /** That stand so. */
  state?: InputMaybe<ScrapeItemState>;
};

/** A new source. */
export type CreateScrapeSourceInput = {
  /** The shop that is to show its products. */
  shopId: Scalars['ID']['input'];
  /** Its name, for people; at most 120 characters. */
  name: Scalars['String']['input'];
  /** The source on the command line and in addresses; made of the name when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Where reading begins; pages beside and below it are followed. */
  baseUrl: Scalars['String']['input'];
  /** Who allowed this, and when; at most 1,000 characters. */
  permissionNote: Scalars['String']['input'];
  /** How its pages say what they sell; whichever way when left out. */
  adapter?: InputMaybe<ScrapeAdapter>;
  /** Where plain pages show what they sell. */
  selectors?: InputMaybe<ScrapeSelectorsInput>;
  /** Where new products are filed. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** True: new products go on sale without anybody looking. Otherwise they are drafts. */
  publishes?: InputMaybe<Scalars['Boolean']['input']>;
  /** False: it is not read for now. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for a server of our own sandbox, which may have a private address; never in production. */
  isSandbox?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many pages a second are asked for at most, up to ten; the site's own rules may make it fewer. */
  maxPerSecond?: InputMaybe<Scalars['Float']['input']>;
  /** How many pages it may have at most. */
  maxPages?: InputMaybe<Scalars['Int']['input']>;
  /** How often it is read by itself, in hours; null is by hand only. */
  everyHours?: InputMaybe<Scalars['Int']['input']>;
};

/** What to change about a source. */
export type UpdateScrapeSourceInput = {
  /** The source. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** Its name, for people; at most 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The source on the command line and in addresses. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** Where reading begins; pages beside and below it are followed. */
  baseUrl?: InputMaybe<Scalars['String']['input']>;
  /** Who allowed this, and when; at most 1,000 characters. */
  permissionNote?: InputMaybe<Scalars['String']['input']>;
  /** How its pages say what they sell. */
  adapter?: InputMaybe<ScrapeAdapter>;
  /** Where plain pages show what they sell. */
  selectors?: InputMaybe<ScrapeSelectorsInput>;
  /** Where new products are filed. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** True: new products go on sale without anybody looking. Otherwise they are drafts. */
  publishes?: InputMaybe<Scalars['Boolean']['input']>;
  /** False: it is not read for now. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for a server of our own sandbox, which may have a private address; never in production. */
  isSandbox?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many pages a second are asked for at most, up to ten; the site's own rules may make it fewer. */
  maxPerSecond?: InputMaybe<Scalars['Float']['input']>;
  /** How many pages it may have at most. */
  maxPages?: InputMaybe<Scalars['Int']['input']>;
  /** How often it is read by itself, in hours; null is by hand only. */
  everyHours?: InputMaybe<Scalars['Int']['input']>;
};

/** Which source to read. */
export type StartScrapeInput = {
  /** The source. */
  sourceId: Scalars['ID']['input'];
};

/** Which item to follow. */
export type ApproveScrapeItemInput = {
  /** The item. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which item to leave alone. */
export type IgnoreScrapeItemInput = {
  /** The item. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** The site asked to be left alone for a while. */
export type ScrapeBlockedError = UserError & {
  /** SCRAPE_BLOCKED. */
  code: Scalars['String']['output'];
  /** One sentence for people. */
  message: Scalars['String']['output'];
  /** The source in the input. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** When it may be asked again. */
  until: Scalars['DateTime']['output'];
};

/** A page of sources. */
export type ScrapeSourceConnection = {
  /** The sources of this page, with their cursors. */
  edges: Array<ScrapeSourceEdge>;
  /** The sources of this page. */
  nodes: Array<ScrapeSource>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** One of a page of sources. */
export type ScrapeSourceEdge = {
  /** The source. */
  node: ScrapeSource;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A page of runs. */
export type ScrapeRunConnection = {
  /** The runs of this page, with their cursors. */
  edges: Array<ScrapeRunEdge>;
  /** The runs of this page. */
  nodes: Array<ScrapeRun>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** One of a page of runs. */
export type ScrapeRunEdge = {
  /** The run. */
  node: ScrapeRun;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A page of items. */
export type ScrapeItemConnection = {
  /** The items of this page, with their cursors. */
  edges: Array<ScrapeItemEdge>;
  /** The items of this page. */
  nodes: Array<ScrapeItem>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** One of a page of items. */
export type ScrapeItemEdge = {
  /** The item. */
  node: ScrapeItem;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** What came of naming a source. */
export type CreateScrapeSourcePayload = {
  /** The source; null when there were errors. */
  scrapeSource: Maybe<ScrapeSource>;
  /** What was wrong with the input. */
  userErrors: Array<UserError>;
};

/** What came of changing a source. */
export type UpdateScrapeSourcePayload = {
  /** The source; null when there were errors. */
  scrapeSource: Maybe<ScrapeSource>;
  /** What was wrong with the input. */
  userErrors: Array<UserError>;
};

/** What came of reading a source. */
export type StartScrapePayload = {
  /** The run; null when there were errors. */
  scrapeRun: Maybe<ScrapeRun>;
  /** What was wrong with the input. */
  userErrors: Array<UserError>;
};

/** What came of following an item. */
export type ApproveScrapeItemPayload = {
  /** The item; null when there were errors. */
  scrapeItem: Maybe<ScrapeItem>;
  /** What was wrong with the input. */
  userErrors: Array<UserError>;
};

/** What came of leaving an item alone. */
export type IgnoreScrapeItemPayload = {
  /** The item; null when there were errors. */
  scrapeItem: Maybe<ScrapeItem>;
  /** What was wrong with the input. */
  userErrors: Array<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  User: User;
  Shop: Shop;
  OrderCycle: OrderCycle;
  MarketPage: MarketPage;
  Category: Category;
  Product: Product;
  ProductVariant: ProductVariant;
  ScrapeSource: ScrapeSource;
  ScrapeRun: ScrapeRun;
  ScrapeItem: ScrapeItem;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
  OrderCycle:
    ( { __typename: 'OrderCycle' }
    & GraphQLRecursivePick<FederationTypes['OrderCycle'], {"id":true}> );
  MarketPage:
    ( { __typename: 'MarketPage' }
    & GraphQLRecursivePick<FederationTypes['MarketPage'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductVariant:
    ( { __typename: 'ProductVariant' }
    & GraphQLRecursivePick<FederationTypes['ProductVariant'], {"id":true}> );
  ScrapeSource:
    ( { __typename: 'ScrapeSource' }
    & GraphQLRecursivePick<FederationTypes['ScrapeSource'], {"id":true}> );
  ScrapeRun:
    ( { __typename: 'ScrapeRun' }
    & GraphQLRecursivePick<FederationTypes['ScrapeRun'], {"id":true}> );
  ScrapeItem:
    ( { __typename: 'ScrapeItem' }
    & GraphQLRecursivePick<FederationTypes['ScrapeItem'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<Omit<User, 'shops'> & { shops?: Maybe<ResolversTypes['ShopConnection']> }>;
  Actor: ResolverTypeWrapper<Actor>;
  Shop: ResolverTypeWrapper<ShopRow>;
  OrderCycle: ResolverTypeWrapper<OrderCycleRow>;
  OrderCycleStatus: OrderCycleStatus;
  Pickup: ResolverTypeWrapper<PickupRow>;
  OrderCycleItem: ResolverTypeWrapper<OrderCycleItemRow>;
  OrderCycleConnection: ResolverTypeWrapper<Omit<OrderCycleConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['OrderCycleEdge']>, nodes: Array<ResolversTypes['OrderCycle']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  OrderCycleEdge: ResolverTypeWrapper<Omit<OrderCycleEdge, 'node'> & { node: ResolversTypes['OrderCycle'] }>;
  Suggestions: ResolverTypeWrapper<Omit<Suggestions, 'products' | 'shops' | 'categories'> & { products: Array<ResolversTypes['Product']>, shops: Array<ResolversTypes['Shop']>, categories: Array<ResolversTypes['Category']> }>;
  MarketPage: ResolverTypeWrapper<MarketPageRow>;
  MarketPageStatus: MarketPageStatus;
  MarketBlock: ResolverTypeWrapper<MarketBlockRow>;
  MarketBlockKind: MarketBlockKind;
  MarketPageConnection: ResolverTypeWrapper<Omit<MarketPageConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['MarketPageEdge']>, nodes: Array<ResolversTypes['MarketPage']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  MarketPageEdge: ResolverTypeWrapper<Omit<MarketPageEdge, 'node'> & { node: ResolversTypes['MarketPage'] }>;
  ShopKind: ShopKind;
  ShopStatus: ShopStatus;
  Address: ResolverTypeWrapper<Address>;
  Category: ResolverTypeWrapper<CategoryRow>;
  Product: ResolverTypeWrapper<ProductRow>;
  CatalogueFilter: CatalogueFilter;
  ProductSheet: ResolverTypeWrapper<ProductSheet>;
  Picture: ResolverTypeWrapper<PictureRow>;
  TaxClass: TaxClass;
  ProductOption: ResolverTypeWrapper<ProductOption>;
  ProductOptionValue: ResolverTypeWrapper<ProductOptionValue>;
  SelectedOption: ResolverTypeWrapper<SelectedOption>;
  ProductStatus: ProductStatus;
  PriceRange: ResolverTypeWrapper<PriceRange>;
  Availability: ResolverTypeWrapper<Availability>;
  AvailabilityStatus: AvailabilityStatus;
  ProductVariant: ResolverTypeWrapper<ProductVariantRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Unit: Unit;
  UnitPrice: ResolverTypeWrapper<UnitPrice>;
  ListPrice: ResolverTypeWrapper<ListPrice>;
  PricePeriod: ResolverTypeWrapper<PricePeriodRow>;
  PricePeriodConnection: ResolverTypeWrapper<Omit<PricePeriodConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['PricePeriodEdge']>, nodes: Array<ResolversTypes['PricePeriod']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  PricePeriodEdge: ResolverTypeWrapper<Omit<PricePeriodEdge, 'node'> & { node: ResolversTypes['PricePeriod'] }>;
  PlannedPrice: ResolverTypeWrapper<PlannedPriceRow>;
  PriceList: PriceList;
  Stock: ResolverTypeWrapper<Stock>;
  StockLocation: ResolverTypeWrapper<StockLocationRow>;
  StockLevel: ResolverTypeWrapper<StockLevelRow>;
  StockMovement: ResolverTypeWrapper<StockMovementRow>;
  StockMovementReason: StockMovementReason;
  StockMovementConnection: ResolverTypeWrapper<Omit<StockMovementConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['StockMovementEdge']>, nodes: Array<ResolversTypes['StockMovement']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  ProductFilter: ProductFilter;
  PriceBetween: PriceBetween;
  ProductSort: ProductSort;
  ProductConnection: ResolverTypeWrapper<Omit<ProductConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['ProductEdge']>, nodes: Array<ResolversTypes['Product']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  ProductSearchConnection: ResolverTypeWrapper<ProductSearchConnectionRow>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFacets: ResolverTypeWrapper<Omit<ProductFacets, 'categories' | 'shops' | 'labels' | 'availability' | 'prices' | 'inStock' | 'openNow'> & { categories: Array<ResolversTypes['CategoryFacet']>, shops: Array<ResolversTypes['ShopFacet']>, labels: Array<ResolversTypes['LabelFacet']>, availability: Array<ResolversTypes['AvailabilityFacet']>, prices: Array<ResolversTypes['PriceFacet']>, inStock: ResolversTypes['Count'], openNow: ResolversTypes['Count'] }>;
  PriceFacet: ResolverTypeWrapper<Omit<PriceFacet, 'count'> & { count: ResolversTypes['Count'] }>;
  CategoryFacet: ResolverTypeWrapper<Omit<CategoryFacet, 'category' | 'count'> & { category: ResolversTypes['Category'], count: ResolversTypes['Count'] }>;
  ShopFacet: ResolverTypeWrapper<Omit<ShopFacet, 'shop' | 'count'> & { shop: ResolversTypes['Shop'], count: ResolversTypes['Count'] }>;
  LabelFacet: ResolverTypeWrapper<Omit<LabelFacet, 'count'> & { count: ResolversTypes['Count'] }>;
  AvailabilityFacet: ResolverTypeWrapper<Omit<AvailabilityFacet, 'count'> & { count: ResolversTypes['Count'] }>;
  ShopConnection: ResolverTypeWrapper<Omit<ShopConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['ShopEdge']>, nodes: Array<ResolversTypes['Shop']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  ShopEdge: ResolverTypeWrapper<Omit<ShopEdge, 'node'> & { node: ResolversTypes['Shop'] }>;
  CategoryConnection: ResolverTypeWrapper<Omit<CategoryConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['CategoryEdge']>, nodes: Array<ResolversTypes['Category']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  CategoryEdge: ResolverTypeWrapper<Omit<CategoryEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  AddressInput: AddressInput;
  CreateShopInput: CreateShopInput;
  UpdateShopInput: UpdateShopInput;
  DeleteShopInput: DeleteShopInput;
  CreateCategoryInput: CreateCategoryInput;
  UpdateCategoryInput: UpdateCategoryInput;
  DeleteCategoryInput: DeleteCategoryInput;
  CreateProductInput: CreateProductInput;
  UpdateProductInput: UpdateProductInput;
  PublishProductInput: PublishProductInput;
  ArchiveProductInput: ArchiveProductInput;
  DeleteProductInput: DeleteProductInput;
  CreateProductVariantInput: CreateProductVariantInput;
  UpdateProductVariantInput: UpdateProductVariantInput;
  DeleteProductVariantInput: DeleteProductVariantInput;
  SetPriceInput: SetPriceInput;
  PlanPriceInput: PlanPriceInput;
  DropPlannedPriceInput: DropPlannedPriceInput;
  SetProductOptionsInput: SetProductOptionsInput;
  ProductOptionInput: ProductOptionInput;
  SelectedOptionInput: SelectedOptionInput;
  TransferStockInput: TransferStockInput;
  CreateStockLocationInput: CreateStockLocationInput;
  UpdateStockLocationInput: UpdateStockLocationInput;
  DeleteStockLocationInput: DeleteStockLocationInput;
  AdjustStockInput: AdjustStockInput;
  AdjustStocksInput: AdjustStocksInput;
  StockChangeInput: StockChangeInput;
  ImportProductsInput: ImportProductsInput;
  AddPictureInput: AddPictureInput;
  UpdatePictureInput: UpdatePictureInput;
  RemovePictureInput: RemovePictureInput;
  StockReason: StockReason;
  CreateShopPayload: ResolverTypeWrapper<Omit<CreateShopPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversTypes['Shop']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateShopPayload: ResolverTypeWrapper<Omit<UpdateShopPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversTypes['Shop']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteShopPayload: ResolverTypeWrapper<Omit<DeleteShopPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  CreateCategoryPayload: ResolverTypeWrapper<Omit<CreateCategoryPayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversTypes['Category']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateCategoryPayload: ResolverTypeWrapper<Omit<UpdateCategoryPayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversTypes['Category']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteCategoryPayload: ResolverTypeWrapper<Omit<DeleteCategoryPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  CreateProductPayload: ResolverTypeWrapper<Omit<CreateProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateProductPayload: ResolverTypeWrapper<Omit<UpdateProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PublishProductPayload: ResolverTypeWrapper<Omit<PublishProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ArchiveProductPayload: ResolverTypeWrapper<Omit<ArchiveProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteProductPayload: ResolverTypeWrapper<Omit<DeleteProductPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  CreateProductVariantPayload: ResolverTypeWrapper<Omit<CreateProductVariantPayload, 'productVariant' | 'userErrors'> & { productVariant?: Maybe<ResolversTypes['ProductVariant']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateProductVariantPayload: ResolverTypeWrapper<Omit<UpdateProductVariantPayload, 'productVariant' | 'userErrors'> & { productVariant?: Maybe<ResolversTypes['ProductVariant']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteProductVariantPayload: ResolverTypeWrapper<Omit<DeleteProductVariantPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  SetPricePayload: ResolverTypeWrapper<Omit<SetPricePayload, 'productVariant' | 'userErrors'> & { productVariant?: Maybe<ResolversTypes['ProductVariant']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AdjustStocksPayload: ResolverTypeWrapper<Omit<AdjustStocksPayload, 'productVariants' | 'userErrors'> & { productVariants?: Maybe<Array<ResolversTypes['ProductVariant']>>, userErrors: Array<ResolversTypes['UserError']> }>;
  ImportReport: ResolverTypeWrapper<ImportReport>;
  SheetProblem: ResolverTypeWrapper<SheetProblem>;
  ImportProductsPayload: ResolverTypeWrapper<Omit<ImportProductsPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  AddPicturePayload: ResolverTypeWrapper<Omit<AddPicturePayload, 'picture' | 'userErrors'> & { picture?: Maybe<ResolversTypes['Picture']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdatePicturePayload: ResolverTypeWrapper<Omit<UpdatePicturePayload, 'picture' | 'userErrors'> & { picture?: Maybe<ResolversTypes['Picture']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RemovePicturePayload: ResolverTypeWrapper<Omit<RemovePicturePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  PlanPricePayload: ResolverTypeWrapper<Omit<PlanPricePayload, 'productVariant' | 'userErrors'> & { productVariant?: Maybe<ResolversTypes['ProductVariant']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DropPlannedPricePayload: ResolverTypeWrapper<Omit<DropPlannedPricePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  SetProductOptionsPayload: ResolverTypeWrapper<Omit<SetProductOptionsPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversTypes['Product']>, userErrors: Array<ResolversTypes['UserError']> }>;
  TransferStockPayload: ResolverTypeWrapper<Omit<TransferStockPayload, 'productVariant' | 'userErrors'> & { productVariant?: Maybe<ResolversTypes['ProductVariant']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CreateStockLocationPayload: ResolverTypeWrapper<Omit<CreateStockLocationPayload, 'stockLocation' | 'userErrors'> & { stockLocation?: Maybe<ResolversTypes['StockLocation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateStockLocationPayload: ResolverTypeWrapper<Omit<UpdateStockLocationPayload, 'stockLocation' | 'userErrors'> & { stockLocation?: Maybe<ResolversTypes['StockLocation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteStockLocationPayload: ResolverTypeWrapper<Omit<DeleteStockLocationPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  AdjustStockPayload: ResolverTypeWrapper<Omit<AdjustStockPayload, 'productVariant' | 'userErrors'> & { productVariant?: Maybe<ResolversTypes['ProductVariant']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OrderCycleItemInput: OrderCycleItemInput;
  PickupInput: PickupInput;
  CreateOrderCycleInput: CreateOrderCycleInput;
  UpdateOrderCycleInput: UpdateOrderCycleInput;
  CloneOrderCycleInput: CloneOrderCycleInput;
  OpenOrderCycleInput: OpenOrderCycleInput;
  CloseOrderCycleInput: CloseOrderCycleInput;
  ProcessOrderCycleInput: ProcessOrderCycleInput;
  DeleteOrderCycleInput: DeleteOrderCycleInput;
  MarketBlockInput: MarketBlockInput;
  CreateMarketPageInput: CreateMarketPageInput;
  UpdateMarketPageInput: UpdateMarketPageInput;
  PublishMarketPageInput: PublishMarketPageInput;
  UnpublishMarketPageInput: UnpublishMarketPageInput;
  DeleteMarketPageInput: DeleteMarketPageInput;
  CreateOrderCyclePayload: ResolverTypeWrapper<Omit<CreateOrderCyclePayload, 'orderCycle' | 'userErrors'> & { orderCycle?: Maybe<ResolversTypes['OrderCycle']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateOrderCyclePayload: ResolverTypeWrapper<Omit<UpdateOrderCyclePayload, 'orderCycle' | 'userErrors'> & { orderCycle?: Maybe<ResolversTypes['OrderCycle']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CloneOrderCyclePayload: ResolverTypeWrapper<Omit<CloneOrderCyclePayload, 'orderCycle' | 'userErrors'> & { orderCycle?: Maybe<ResolversTypes['OrderCycle']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OpenOrderCyclePayload: ResolverTypeWrapper<Omit<OpenOrderCyclePayload, 'orderCycle' | 'userErrors'> & { orderCycle?: Maybe<ResolversTypes['OrderCycle']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CloseOrderCyclePayload: ResolverTypeWrapper<Omit<CloseOrderCyclePayload, 'orderCycle' | 'userErrors'> & { orderCycle?: Maybe<ResolversTypes['OrderCycle']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ProcessOrderCyclePayload: ResolverTypeWrapper<Omit<ProcessOrderCyclePayload, 'orderCycle' | 'userErrors'> & { orderCycle?: Maybe<ResolversTypes['OrderCycle']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteOrderCyclePayload: ResolverTypeWrapper<Omit<DeleteOrderCyclePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  CreateMarketPagePayload: ResolverTypeWrapper<Omit<CreateMarketPagePayload, 'marketPage' | 'userErrors'> & { marketPage?: Maybe<ResolversTypes['MarketPage']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateMarketPagePayload: ResolverTypeWrapper<Omit<UpdateMarketPagePayload, 'marketPage' | 'userErrors'> & { marketPage?: Maybe<ResolversTypes['MarketPage']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PublishMarketPagePayload: ResolverTypeWrapper<Omit<PublishMarketPagePayload, 'marketPage' | 'userErrors'> & { marketPage?: Maybe<ResolversTypes['MarketPage']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UnpublishMarketPagePayload: ResolverTypeWrapper<Omit<UnpublishMarketPagePayload, 'marketPage' | 'userErrors'> & { marketPage?: Maybe<ResolversTypes['MarketPage']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteMarketPagePayload: ResolverTypeWrapper<Omit<DeleteMarketPagePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  InsufficientStockError: ResolverTypeWrapper<InsufficientStockError>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  HTML: ResolverTypeWrapper<Scalars['HTML']['output']>;
  Money: ResolverTypeWrapper<Money>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Count: ResolverTypeWrapper<LazyCount>;
  ImageRef: ResolverTypeWrapper<ImageRef>;
  ImageSource: ResolverTypeWrapper<ImageSource>;
  UserError: ResolverTypeWrapper<DomainUserError>;
  ValidationError: ResolverTypeWrapper<ValidationError>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  TakenError: ResolverTypeWrapper<TakenError>;
  ScrapeSource: ResolverTypeWrapper<ScrapeSourceRow>;
  ScrapeAdapter: ScrapeAdapter;
  ScrapeSelectors: ResolverTypeWrapper<ScrapeSelectors>;
  ScrapeSelectorsInput: ScrapeSelectorsInput;
  ScrapeProblem: ResolverTypeWrapper<ScrapeProblem>;
  ScrapeRun: ResolverTypeWrapper<ScrapeRunRow>;
  ScrapeRunStatus: ScrapeRunStatus;
  ScrapeItem: ResolverTypeWrapper<ScrapeItemRow>;
  ScrapeItemState: ScrapeItemState;
  ScrapeReason: ScrapeReason;
  ScrapeChange: ResolverTypeWrapper<ScrapeChange>;
  ScrapeItemFilter: ScrapeItemFilter;
  CreateScrapeSourceInput: CreateScrapeSourceInput;
  UpdateScrapeSourceInput: UpdateScrapeSourceInput;
  StartScrapeInput: StartScrapeInput;
  ApproveScrapeItemInput: ApproveScrapeItemInput;
  IgnoreScrapeItemInput: IgnoreScrapeItemInput;
  ScrapeBlockedError: ResolverTypeWrapper<ScrapeBlockedError>;
  ScrapeSourceConnection: ResolverTypeWrapper<Omit<ScrapeSourceConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['ScrapeSourceEdge']>, nodes: Array<ResolversTypes['ScrapeSource']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  ScrapeSourceEdge: ResolverTypeWrapper<Omit<ScrapeSourceEdge, 'node'> & { node: ResolversTypes['ScrapeSource'] }>;
  ScrapeRunConnection: ResolverTypeWrapper<Omit<ScrapeRunConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['ScrapeRunEdge']>, nodes: Array<ResolversTypes['ScrapeRun']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  ScrapeRunEdge: ResolverTypeWrapper<Omit<ScrapeRunEdge, 'node'> & { node: ResolversTypes['ScrapeRun'] }>;
  ScrapeItemConnection: ResolverTypeWrapper<Omit<ScrapeItemConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['ScrapeItemEdge']>, nodes: Array<ResolversTypes['ScrapeItem']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  ScrapeItemEdge: ResolverTypeWrapper<Omit<ScrapeItemEdge, 'node'> & { node: ResolversTypes['ScrapeItem'] }>;
  CreateScrapeSourcePayload: ResolverTypeWrapper<Omit<CreateScrapeSourcePayload, 'scrapeSource' | 'userErrors'> & { scrapeSource?: Maybe<ResolversTypes['ScrapeSource']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateScrapeSourcePayload: ResolverTypeWrapper<Omit<UpdateScrapeSourcePayload, 'scrapeSource' | 'userErrors'> & { scrapeSource?: Maybe<ResolversTypes['ScrapeSource']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StartScrapePayload: ResolverTypeWrapper<Omit<StartScrapePayload, 'scrapeRun' | 'userErrors'> & { scrapeRun?: Maybe<ResolversTypes['ScrapeRun']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApproveScrapeItemPayload: ResolverTypeWrapper<Omit<ApproveScrapeItemPayload, 'scrapeItem' | 'userErrors'> & { scrapeItem?: Maybe<ResolversTypes['ScrapeItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  IgnoreScrapeItemPayload: ResolverTypeWrapper<Omit<IgnoreScrapeItemPayload, 'scrapeItem' | 'userErrors'> & { scrapeItem?: Maybe<ResolversTypes['ScrapeItem']>, userErrors: Array<ResolversTypes['UserError']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  User: Omit<User, 'shops'> & { shops?: Maybe<ResolversParentTypes['ShopConnection']> } | FederationReferenceTypes['User'];
  Actor: Actor;
  Shop: ShopRow;
  OrderCycle: OrderCycleRow;
  Pickup: PickupRow;
  OrderCycleItem: OrderCycleItemRow;
  OrderCycleConnection: Omit<OrderCycleConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['OrderCycleEdge']>, nodes: Array<ResolversParentTypes['OrderCycle']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  OrderCycleEdge: Omit<OrderCycleEdge, 'node'> & { node: ResolversParentTypes['OrderCycle'] };
  Suggestions: Omit<Suggestions, 'products' | 'shops' | 'categories'> & { products: Array<ResolversParentTypes['Product']>, shops: Array<ResolversParentTypes['Shop']>, categories: Array<ResolversParentTypes['Category']> };
  MarketPage: MarketPageRow;
  MarketBlock: MarketBlockRow;
  MarketPageConnection: Omit<MarketPageConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['MarketPageEdge']>, nodes: Array<ResolversParentTypes['MarketPage']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  MarketPageEdge: Omit<MarketPageEdge, 'node'> & { node: ResolversParentTypes['MarketPage'] };
  Address: Address;
  Category: CategoryRow;
  Product: ProductRow;
  CatalogueFilter: CatalogueFilter;
  ProductSheet: ProductSheet;
  Picture: PictureRow;
  ProductOption: ProductOption;
  ProductOptionValue: ProductOptionValue;
  SelectedOption: SelectedOption;
  PriceRange: PriceRange;
  Availability: Availability;
  ProductVariant: ProductVariantRow;
  Float: Scalars['Float']['output'];
  UnitPrice: UnitPrice;
  ListPrice: ListPrice;
  PricePeriod: PricePeriodRow;
  PricePeriodConnection: Omit<PricePeriodConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['PricePeriodEdge']>, nodes: Array<ResolversParentTypes['PricePeriod']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  PricePeriodEdge: Omit<PricePeriodEdge, 'node'> & { node: ResolversParentTypes['PricePeriod'] };
  PlannedPrice: PlannedPriceRow;
  Stock: Stock;
  StockLocation: StockLocationRow;
  StockLevel: StockLevelRow;
  StockMovement: StockMovementRow;
  StockMovementConnection: Omit<StockMovementConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['StockMovementEdge']>, nodes: Array<ResolversParentTypes['StockMovement']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  StockMovementEdge: Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  ProductFilter: ProductFilter;
  PriceBetween: PriceBetween;
  ProductConnection: Omit<ProductConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['ProductEdge']>, nodes: Array<ResolversParentTypes['Product']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  ProductSearchConnection: ProductSearchConnectionRow;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFacets: Omit<ProductFacets, 'categories' | 'shops' | 'labels' | 'availability' | 'prices' | 'inStock' | 'openNow'> & { categories: Array<ResolversParentTypes['CategoryFacet']>, shops: Array<ResolversParentTypes['ShopFacet']>, labels: Array<ResolversParentTypes['LabelFacet']>, availability: Array<ResolversParentTypes['AvailabilityFacet']>, prices: Array<ResolversParentTypes['PriceFacet']>, inStock: ResolversParentTypes['Count'], openNow: ResolversParentTypes['Count'] };
  PriceFacet: Omit<PriceFacet, 'count'> & { count: ResolversParentTypes['Count'] };
  CategoryFacet: Omit<CategoryFacet, 'category' | 'count'> & { category: ResolversParentTypes['Category'], count: ResolversParentTypes['Count'] };
  ShopFacet: Omit<ShopFacet, 'shop' | 'count'> & { shop: ResolversParentTypes['Shop'], count: ResolversParentTypes['Count'] };
  LabelFacet: Omit<LabelFacet, 'count'> & { count: ResolversParentTypes['Count'] };
  AvailabilityFacet: Omit<AvailabilityFacet, 'count'> & { count: ResolversParentTypes['Count'] };
  ShopConnection: Omit<ShopConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['ShopEdge']>, nodes: Array<ResolversParentTypes['Shop']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  ShopEdge: Omit<ShopEdge, 'node'> & { node: ResolversParentTypes['Shop'] };
  CategoryConnection: Omit<CategoryConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['CategoryEdge']>, nodes: Array<ResolversParentTypes['Category']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  CategoryEdge: Omit<CategoryEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  AddressInput: AddressInput;
  CreateShopInput: CreateShopInput;
  UpdateShopInput: UpdateShopInput;
  DeleteShopInput: DeleteShopInput;
  CreateCategoryInput: CreateCategoryInput;
  UpdateCategoryInput: UpdateCategoryInput;
  DeleteCategoryInput: DeleteCategoryInput;
  CreateProductInput: CreateProductInput;
  UpdateProductInput: UpdateProductInput;
  PublishProductInput: PublishProductInput;
  ArchiveProductInput: ArchiveProductInput;
  DeleteProductInput: DeleteProductInput;
  CreateProductVariantInput: CreateProductVariantInput;
  UpdateProductVariantInput: UpdateProductVariantInput;
  DeleteProductVariantInput: DeleteProductVariantInput;
  SetPriceInput: SetPriceInput;
  PlanPriceInput: PlanPriceInput;
  DropPlannedPriceInput: DropPlannedPriceInput;
  SetProductOptionsInput: SetProductOptionsInput;
  ProductOptionInput: ProductOptionInput;
  SelectedOptionInput: SelectedOptionInput;
  TransferStockInput: TransferStockInput;
  CreateStockLocationInput: CreateStockLocationInput;
  UpdateStockLocationInput: UpdateStockLocationInput;
  DeleteStockLocationInput: DeleteStockLocationInput;
  AdjustStockInput: AdjustStockInput;
  AdjustStocksInput: AdjustStocksInput;
  StockChangeInput: StockChangeInput;
  ImportProductsInput: ImportProductsInput;
  AddPictureInput: AddPictureInput;
  UpdatePictureInput: UpdatePictureInput;
  RemovePictureInput: RemovePictureInput;
  CreateShopPayload: Omit<CreateShopPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversParentTypes['Shop']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateShopPayload: Omit<UpdateShopPayload, 'shop' | 'userErrors'> & { shop?: Maybe<ResolversParentTypes['Shop']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteShopPayload: Omit<DeleteShopPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  CreateCategoryPayload: Omit<CreateCategoryPayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversParentTypes['Category']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateCategoryPayload: Omit<UpdateCategoryPayload, 'category' | 'userErrors'> & { category?: Maybe<ResolversParentTypes['Category']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteCategoryPayload: Omit<DeleteCategoryPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  CreateProductPayload: Omit<CreateProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateProductPayload: Omit<UpdateProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PublishProductPayload: Omit<PublishProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ArchiveProductPayload: Omit<ArchiveProductPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteProductPayload: Omit<DeleteProductPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  CreateProductVariantPayload: Omit<CreateProductVariantPayload, 'productVariant' | 'userErrors'> & { productVariant?: Maybe<ResolversParentTypes['ProductVariant']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateProductVariantPayload: Omit<UpdateProductVariantPayload, 'productVariant' | 'userErrors'> & { productVariant?: Maybe<ResolversParentTypes['ProductVariant']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteProductVariantPayload: Omit<DeleteProductVariantPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  SetPricePayload: Omit<SetPricePayload, 'productVariant' | 'userErrors'> & { productVariant?: Maybe<ResolversParentTypes['ProductVariant']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AdjustStocksPayload: Omit<AdjustStocksPayload, 'productVariants' | 'userErrors'> & { productVariants?: Maybe<Array<ResolversParentTypes['ProductVariant']>>, userErrors: Array<ResolversParentTypes['UserError']> };
  ImportReport: ImportReport;
  SheetProblem: SheetProblem;
  ImportProductsPayload: Omit<ImportProductsPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  AddPicturePayload: Omit<AddPicturePayload, 'picture' | 'userErrors'> & { picture?: Maybe<ResolversParentTypes['Picture']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdatePicturePayload: Omit<UpdatePicturePayload, 'picture' | 'userErrors'> & { picture?: Maybe<ResolversParentTypes['Picture']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RemovePicturePayload: Omit<RemovePicturePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  PlanPricePayload: Omit<PlanPricePayload, 'productVariant' | 'userErrors'> & { productVariant?: Maybe<ResolversParentTypes['ProductVariant']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DropPlannedPricePayload: Omit<DropPlannedPricePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  SetProductOptionsPayload: Omit<SetProductOptionsPayload, 'product' | 'userErrors'> & { product?: Maybe<ResolversParentTypes['Product']>, userErrors: Array<ResolversParentTypes['UserError']> };
  TransferStockPayload: Omit<TransferStockPayload, 'productVariant' | 'userErrors'> & { productVariant?: Maybe<ResolversParentTypes['ProductVariant']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CreateStockLocationPayload: Omit<CreateStockLocationPayload, 'stockLocation' | 'userErrors'> & { stockLocation?: Maybe<ResolversParentTypes['StockLocation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateStockLocationPayload: Omit<UpdateStockLocationPayload, 'stockLocation' | 'userErrors'> & { stockLocation?: Maybe<ResolversParentTypes['StockLocation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteStockLocationPayload: Omit<DeleteStockLocationPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  AdjustStockPayload: Omit<AdjustStockPayload, 'productVariant' | 'userErrors'> & { productVariant?: Maybe<ResolversParentTypes['ProductVariant']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OrderCycleItemInput: OrderCycleItemInput;
  PickupInput: PickupInput;
  CreateOrderCycleInput: CreateOrderCycleInput;
  UpdateOrderCycleInput: UpdateOrderCycleInput;
  CloneOrderCycleInput: CloneOrderCycleInput;
  OpenOrderCycleInput: OpenOrderCycleInput;
  CloseOrderCycleInput: CloseOrderCycleInput;
  ProcessOrderCycleInput: ProcessOrderCycleInput;
  DeleteOrderCycleInput: DeleteOrderCycleInput;
  MarketBlockInput: MarketBlockInput;
  CreateMarketPageInput: CreateMarketPageInput;
  UpdateMarketPageInput: UpdateMarketPageInput;
  PublishMarketPageInput: PublishMarketPageInput;
  UnpublishMarketPageInput: UnpublishMarketPageInput;
  DeleteMarketPageInput: DeleteMarketPageInput;
  CreateOrderCyclePayload: Omit<CreateOrderCyclePayload, 'orderCycle' | 'userErrors'> & { orderCycle?: Maybe<ResolversParentTypes['OrderCycle']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateOrderCyclePayload: Omit<UpdateOrderCyclePayload, 'orderCycle' | 'userErrors'> & { orderCycle?: Maybe<ResolversParentTypes['OrderCycle']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CloneOrderCyclePayload: Omit<CloneOrderCyclePayload, 'orderCycle' | 'userErrors'> & { orderCycle?: Maybe<ResolversParentTypes['OrderCycle']>, userErrors: Array<ResolversParentTypes['UserError']> };
  OpenOrderCyclePayload: Omit<OpenOrderCyclePayload, 'orderCycle' | 'userErrors'> & { orderCycle?: Maybe<ResolversParentTypes['OrderCycle']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CloseOrderCyclePayload: Omit<CloseOrderCyclePayload, 'orderCycle' | 'userErrors'> & { orderCycle?: Maybe<ResolversParentTypes['OrderCycle']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ProcessOrderCyclePayload: Omit<ProcessOrderCyclePayload, 'orderCycle' | 'userErrors'> & { orderCycle?: Maybe<ResolversParentTypes['OrderCycle']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteOrderCyclePayload: Omit<DeleteOrderCyclePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  CreateMarketPagePayload: Omit<CreateMarketPagePayload, 'marketPage' | 'userErrors'> & { marketPage?: Maybe<ResolversParentTypes['MarketPage']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateMarketPagePayload: Omit<UpdateMarketPagePayload, 'marketPage' | 'userErrors'> & { marketPage?: Maybe<ResolversParentTypes['MarketPage']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PublishMarketPagePayload: Omit<PublishMarketPagePayload, 'marketPage' | 'userErrors'> & { marketPage?: Maybe<ResolversParentTypes['MarketPage']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UnpublishMarketPagePayload: Omit<UnpublishMarketPagePayload, 'marketPage' | 'userErrors'> & { marketPage?: Maybe<ResolversParentTypes['MarketPage']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteMarketPagePayload: Omit<DeleteMarketPagePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  InsufficientStockError: InsufficientStockError;
  DateTime: Scalars['DateTime']['output'];
  HTML: Scalars['HTML']['output'];
  Money: Money;
  PageInfo: PageInfo;
  Count: LazyCount;
  ImageRef: ImageRef;
  ImageSource: ImageSource;
  UserError: DomainUserError;
  ValidationError: ValidationError;
  NotFoundError: NotFoundError;
  ConflictError: ConflictError;
  TakenError: TakenError;
  ScrapeSource: ScrapeSourceRow;
  ScrapeSelectors: ScrapeSelectors;
  ScrapeSelectorsInput: ScrapeSelectorsInput;
  ScrapeProblem: ScrapeProblem;
  ScrapeRun: ScrapeRunRow;
  ScrapeItem: ScrapeItemRow;
  ScrapeChange: ScrapeChange;
  ScrapeItemFilter: ScrapeItemFilter;
  CreateScrapeSourceInput: CreateScrapeSourceInput;
  UpdateScrapeSourceInput: UpdateScrapeSourceInput;
  StartScrapeInput: StartScrapeInput;
  ApproveScrapeItemInput: ApproveScrapeItemInput;
  IgnoreScrapeItemInput: IgnoreScrapeItemInput;
  ScrapeBlockedError: ScrapeBlockedError;
  ScrapeSourceConnection: Omit<ScrapeSourceConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['ScrapeSourceEdge']>, nodes: Array<ResolversParentTypes['ScrapeSource']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  ScrapeSourceEdge: Omit<ScrapeSourceEdge, 'node'> & { node: ResolversParentTypes['ScrapeSource'] };
  ScrapeRunConnection: Omit<ScrapeRunConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['ScrapeRunEdge']>, nodes: Array<ResolversParentTypes['ScrapeRun']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  ScrapeRunEdge: Omit<ScrapeRunEdge, 'node'> & { node: ResolversParentTypes['ScrapeRun'] };
  ScrapeItemConnection: Omit<ScrapeItemConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['ScrapeItemEdge']>, nodes: Array<ResolversParentTypes['ScrapeItem']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  ScrapeItemEdge: Omit<ScrapeItemEdge, 'node'> & { node: ResolversParentTypes['ScrapeItem'] };
  CreateScrapeSourcePayload: Omit<CreateScrapeSourcePayload, 'scrapeSource' | 'userErrors'> & { scrapeSource?: Maybe<ResolversParentTypes['ScrapeSource']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateScrapeSourcePayload: Omit<UpdateScrapeSourcePayload, 'scrapeSource' | 'userErrors'> & { scrapeSource?: Maybe<ResolversParentTypes['ScrapeSource']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StartScrapePayload: Omit<StartScrapePayload, 'scrapeRun' | 'userErrors'> & { scrapeRun?: Maybe<ResolversParentTypes['ScrapeRun']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApproveScrapeItemPayload: Omit<ApproveScrapeItemPayload, 'scrapeItem' | 'userErrors'> & { scrapeItem?: Maybe<ResolversParentTypes['ScrapeItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  IgnoreScrapeItemPayload: Omit<IgnoreScrapeItemPayload, 'scrapeItem' | 'userErrors'> & { scrapeItem?: Maybe<ResolversParentTypes['ScrapeItem']>, userErrors: Array<ResolversParentTypes['UserError']> };
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type LinkDirectiveArgs = {
  url: Scalars['String']['input'];
  import?: Maybe<Array<Scalars['String']['input']>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = Context, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  products?: Resolver<Maybe<ResolversTypes['ProductSearchConnection']>, ParentType, ContextType, Partial<QueryProductsArgs>>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType, RequireFields<QueryShopArgs, 'slug'>>;
  shops?: Resolver<Maybe<ResolversTypes['ShopConnection']>, ParentType, ContextType, Partial<QueryShopsArgs>>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<QueryCategoryArgs, 'slug'>>;
  categories?: Resolver<Maybe<ResolversTypes['CategoryConnection']>, ParentType, ContextType, Partial<QueryCategoriesArgs>>;
  orderCycle?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType, RequireFields<QueryOrderCycleArgs, 'id'>>;
  suggest?: Resolver<Maybe<ResolversTypes['Suggestions']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'text'>>;
  marketPage?: Resolver<Maybe<ResolversTypes['MarketPage']>, ParentType, ContextType, RequireFields<QueryMarketPageArgs, 'slug'>>;
  marketPages?: Resolver<Maybe<ResolversTypes['MarketPageConnection']>, ParentType, ContextType, Partial<QueryMarketPagesArgs>>;
  scrapeSources?: Resolver<Maybe<ResolversTypes['ScrapeSourceConnection']>, ParentType, ContextType, Partial<QueryScrapeSourcesArgs>>;
  scrapeSource?: Resolver<Maybe<ResolversTypes['ScrapeSource']>, ParentType, ContextType, RequireFields<QueryScrapeSourceArgs, 'slug'>>;
  scrapeRuns?: Resolver<Maybe<ResolversTypes['ScrapeRunConnection']>, ParentType, ContextType, Partial<QueryScrapeRunsArgs>>;
  scrapeRun?: Resolver<Maybe<ResolversTypes['ScrapeRun']>, ParentType, ContextType, RequireFields<QueryScrapeRunArgs, 'id'>>;
  scrapeItems?: Resolver<Maybe<ResolversTypes['ScrapeItemConnection']>, ParentType, ContextType, Partial<QueryScrapeItemsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createShop?: Resolver<Maybe<ResolversTypes['CreateShopPayload']>, ParentType, ContextType, RequireFields<MutationCreateShopArgs, 'input'>>;
  updateShop?: Resolver<Maybe<ResolversTypes['UpdateShopPayload']>, ParentType, ContextType, RequireFields<MutationUpdateShopArgs, 'input'>>;
  deleteShop?: Resolver<Maybe<ResolversTypes['DeleteShopPayload']>, ParentType, ContextType, RequireFields<MutationDeleteShopArgs, 'input'>>;
  createCategory?: Resolver<Maybe<ResolversTypes['CreateCategoryPayload']>, ParentType, ContextType, RequireFields<MutationCreateCategoryArgs, 'input'>>;
  updateCategory?: Resolver<Maybe<ResolversTypes['UpdateCategoryPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCategoryArgs, 'input'>>;
  deleteCategory?: Resolver<Maybe<ResolversTypes['DeleteCategoryPayload']>, ParentType, ContextType, RequireFields<MutationDeleteCategoryArgs, 'input'>>;
  createProduct?: Resolver<Maybe<ResolversTypes['CreateProductPayload']>, ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  updateProduct?: Resolver<Maybe<ResolversTypes['UpdateProductPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'input'>>;
  publishProduct?: Resolver<Maybe<ResolversTypes['PublishProductPayload']>, ParentType, ContextType, RequireFields<MutationPublishProductArgs, 'input'>>;
  archiveProduct?: Resolver<Maybe<ResolversTypes['ArchiveProductPayload']>, ParentType, ContextType, RequireFields<MutationArchiveProductArgs, 'input'>>;
  deleteProduct?: Resolver<Maybe<ResolversTypes['DeleteProductPayload']>, ParentType, ContextType, RequireFields<MutationDeleteProductArgs, 'input'>>;
  createProductVariant?: Resolver<Maybe<ResolversTypes['CreateProductVariantPayload']>, ParentType, ContextType, RequireFields<MutationCreateProductVariantArgs, 'input'>>;
  updateProductVariant?: Resolver<Maybe<ResolversTypes['UpdateProductVariantPayload']>, ParentType, ContextType, RequireFields<MutationUpdateProductVariantArgs, 'input'>>;
  deleteProductVariant?: Resolver<Maybe<ResolversTypes['DeleteProductVariantPayload']>, ParentType, ContextType, RequireFields<MutationDeleteProductVariantArgs, 'input'>>;
  setPrice?: Resolver<Maybe<ResolversTypes['SetPricePayload']>, ParentType, ContextType, RequireFields<MutationSetPriceArgs, 'input'>>;
  planPrice?: Resolver<Maybe<ResolversTypes['PlanPricePayload']>, ParentType, ContextType, RequireFields<MutationPlanPriceArgs, 'input'>>;
  dropPlannedPrice?: Resolver<Maybe<ResolversTypes['DropPlannedPricePayload']>, ParentType, ContextType, RequireFields<MutationDropPlannedPriceArgs, 'input'>>;
  setProductOptions?: Resolver<Maybe<ResolversTypes['SetProductOptionsPayload']>, ParentType, ContextType, RequireFields<MutationSetProductOptionsArgs, 'input'>>;
  adjustStock?: Resolver<Maybe<ResolversTypes['AdjustStockPayload']>, ParentType, ContextType, RequireFields<MutationAdjustStockArgs, 'input'>>;
  transferStock?: Resolver<Maybe<ResolversTypes['TransferStockPayload']>, ParentType, ContextType, RequireFields<MutationTransferStockArgs, 'input'>>;
  createStockLocation?: Resolver<Maybe<ResolversTypes['CreateStockLocationPayload']>, ParentType, ContextType, RequireFields<MutationCreateStockLocationArgs, 'input'>>;
  updateStockLocation?: Resolver<Maybe<ResolversTypes['UpdateStockLocationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateStockLocationArgs, 'input'>>;
  deleteStockLocation?: Resolver<Maybe<ResolversTypes['DeleteStockLocationPayload']>, ParentType, ContextType, RequireFields<MutationDeleteStockLocationArgs, 'input'>>;
  createOrderCycle?: Resolver<Maybe<ResolversTypes['CreateOrderCyclePayload']>, ParentType, ContextType, RequireFields<MutationCreateOrderCycleArgs, 'input'>>;
  updateOrderCycle?: Resolver<Maybe<ResolversTypes['UpdateOrderCyclePayload']>, ParentType, ContextType, RequireFields<MutationUpdateOrderCycleArgs, 'input'>>;
  cloneOrderCycle?: Resolver<Maybe<ResolversTypes['CloneOrderCyclePayload']>, ParentType, ContextType, RequireFields<MutationCloneOrderCycleArgs, 'input'>>;
  openOrderCycle?: Resolver<Maybe<ResolversTypes['OpenOrderCyclePayload']>, ParentType, ContextType, RequireFields<MutationOpenOrderCycleArgs, 'input'>>;
  closeOrderCycle?: Resolver<Maybe<ResolversTypes['CloseOrderCyclePayload']>, ParentType, ContextType, RequireFields<MutationCloseOrderCycleArgs, 'input'>>;
  processOrderCycle?: Resolver<Maybe<ResolversTypes['ProcessOrderCyclePayload']>, ParentType, ContextType, RequireFields<MutationProcessOrderCycleArgs, 'input'>>;
  deleteOrderCycle?: Resolver<Maybe<ResolversTypes['DeleteOrderCyclePayload']>, ParentType, ContextType, RequireFields<MutationDeleteOrderCycleArgs, 'input'>>;
  createMarketPage?: Resolver<Maybe<ResolversTypes['CreateMarketPagePayload']>, ParentType, ContextType, RequireFields<MutationCreateMarketPageArgs, 'input'>>;
  updateMarketPage?: Resolver<Maybe<ResolversTypes['UpdateMarketPagePayload']>, ParentType, ContextType, RequireFields<MutationUpdateMarketPageArgs, 'input'>>;
  publishMarketPage?: Resolver<Maybe<ResolversTypes['PublishMarketPagePayload']>, ParentType, ContextType, RequireFields<MutationPublishMarketPageArgs, 'input'>>;
  unpublishMarketPage?: Resolver<Maybe<ResolversTypes['UnpublishMarketPagePayload']>, ParentType, ContextType, RequireFields<MutationUnpublishMarketPageArgs, 'input'>>;
  deleteMarketPage?: Resolver<Maybe<ResolversTypes['DeleteMarketPagePayload']>, ParentType, ContextType, RequireFields<MutationDeleteMarketPageArgs, 'input'>>;
  adjustStocks?: Resolver<Maybe<ResolversTypes['AdjustStocksPayload']>, ParentType, ContextType, RequireFields<MutationAdjustStocksArgs, 'input'>>;
  importProducts?: Resolver<Maybe<ResolversTypes['ImportProductsPayload']>, ParentType, ContextType, RequireFields<MutationImportProductsArgs, 'input'>>;
  addPicture?: Resolver<Maybe<ResolversTypes['AddPicturePayload']>, ParentType, ContextType, RequireFields<MutationAddPictureArgs, 'input'>>;
  updatePicture?: Resolver<Maybe<ResolversTypes['UpdatePicturePayload']>, ParentType, ContextType, RequireFields<MutationUpdatePictureArgs, 'input'>>;
  removePicture?: Resolver<Maybe<ResolversTypes['RemovePicturePayload']>, ParentType, ContextType, RequireFields<MutationRemovePictureArgs, 'input'>>;
  createScrapeSource?: Resolver<Maybe<ResolversTypes['CreateScrapeSourcePayload']>, ParentType, ContextType, RequireFields<MutationCreateScrapeSourceArgs, 'input'>>;
  updateScrapeSource?: Resolver<Maybe<ResolversTypes['UpdateScrapeSourcePayload']>, ParentType, ContextType, RequireFields<MutationUpdateScrapeSourceArgs, 'input'>>;
  startScrape?: Resolver<Maybe<ResolversTypes['StartScrapePayload']>, ParentType, ContextType, RequireFields<MutationStartScrapeArgs, 'input'>>;
  approveScrapeItem?: Resolver<Maybe<ResolversTypes['ApproveScrapeItemPayload']>, ParentType, ContextType, RequireFields<MutationApproveScrapeItemArgs, 'input'>>;
  ignoreScrapeItem?: Resolver<Maybe<ResolversTypes['IgnoreScrapeItemPayload']>, ParentType, ContextType, RequireFields<MutationIgnoreScrapeItemArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shops?: Resolver<Maybe<ResolversTypes['ShopConnection']>, ParentType, ContextType, Partial<UserShopsArgs>>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ShopKind'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['ImageRef']>, ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['Picture']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShopStatus'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<ShopProductsArgs>>;
  productCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  viewerRuns?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  catalogue?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<ShopCatalogueArgs>>;
  productSheet?: Resolver<Maybe<ResolversTypes['ProductSheet']>, ParentType, ContextType, Partial<ShopProductSheetArgs>>;
  stockLocations?: Resolver<Maybe<Array<ResolversTypes['StockLocation']>>, ParentType, ContextType>;
  unlistedProducts?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<ShopUnlistedProductsArgs>>;
  takesOrders?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openOrderCycle?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType>;
  opensNextAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orderCycles?: Resolver<Maybe<ResolversTypes['OrderCycleConnection']>, ParentType, ContextType, Partial<ShopOrderCyclesArgs>>;
};

export type OrderCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCycle'] = ResolversParentTypes['OrderCycle'], FederationReferenceType extends FederationReferenceTypes['OrderCycle'] = FederationReferenceTypes['OrderCycle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderCycle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderCycleStatus'], ParentType, ContextType>;
  pickups?: Resolver<Array<ResolversTypes['Pickup']>, ParentType, ContextType>;
  items?: Resolver<Maybe<Array<ResolversTypes['OrderCycleItem']>>, ParentType, ContextType>;
};

export type PickupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pickup'] = ResolversParentTypes['Pickup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  taken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderCycleItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCycleItem'] = ResolversParentTypes['OrderCycleItem']> = {
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  cap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderCycleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCycleConnection'] = ResolversParentTypes['OrderCycleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderCycleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrderCycle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type OrderCycleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCycleEdge'] = ResolversParentTypes['OrderCycleEdge']> = {
  node?: Resolver<ResolversTypes['OrderCycle'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestions'] = ResolversParentTypes['Suggestions']> = {
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  shops?: Resolver<Array<ResolversTypes['Shop']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  insteadOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MarketPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketPage'] = ResolversParentTypes['MarketPage'], FederationReferenceType extends FederationReferenceTypes['MarketPage'] = FederationReferenceTypes['MarketPage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarketPage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['ImageRef']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MarketPageStatus'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  blocks?: Resolver<Array<ResolversTypes['MarketBlock']>, ParentType, ContextType>;
};

export type MarketBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketBlock'] = ResolversParentTypes['MarketBlock']> = {
  kind?: Resolver<ResolversTypes['MarketBlockKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['HTML']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  productIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  shopId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MarketPageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketPageConnection'] = ResolversParentTypes['MarketPageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarketPageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MarketPage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type MarketPageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarketPageEdge'] = ResolversParentTypes['MarketPageEdge']> = {
  node?: Resolver<ResolversTypes['MarketPage'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['ImageRef']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<CategoryProductsArgs>>;
  productCount?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionHtml?: Resolver<ResolversTypes['HTML'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['ImageRef']>, ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['Picture']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ProductOption']>, ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  priceRange?: Resolver<Maybe<ResolversTypes['PriceRange']>, ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  openNow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSheet'] = ResolversParentTypes['ProductSheet']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PictureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Picture'] = ResolversParentTypes['Picture']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  image?: Resolver<ResolversTypes['ImageRef'], ParentType, ContextType>;
};

export type ProductOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOption'] = ResolversParentTypes['ProductOption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ProductOptionValue']>, ParentType, ContextType>;
};

export type ProductOptionValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOptionValue'] = ResolversParentTypes['ProductOptionValue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SelectedOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SelectedOption'] = ResolversParentTypes['SelectedOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriceRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceRange'] = ResolversParentTypes['PriceRange']> = {
  from?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant'], FederationReferenceType extends FederationReferenceTypes['ProductVariant'] = FederationReferenceTypes['ProductVariant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductVariant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitAmount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['SelectedOption']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  memberPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  lowestRecentPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  compareAt?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['UnitPrice']>, ParentType, ContextType>;
  listPrices?: Resolver<Maybe<Array<ResolversTypes['ListPrice']>>, ParentType, ContextType>;
  priceHistory?: Resolver<Maybe<ResolversTypes['PricePeriodConnection']>, ParentType, ContextType, Partial<ProductVariantPriceHistoryArgs>>;
  plannedPrices?: Resolver<Maybe<Array<ResolversTypes['PlannedPrice']>>, ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['Availability'], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['Stock']>, ParentType, ContextType>;
  stockLevels?: Resolver<Maybe<Array<ResolversTypes['StockLevel']>>, ParentType, ContextType>;
  stockMovements?: Resolver<Maybe<ResolversTypes['StockMovementConnection']>, ParentType, ContextType, Partial<ProductVariantStockMovementsArgs>>;
  cyclePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minPerOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxPerOrder?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
};

export type UnitPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitPrice'] = ResolversParentTypes['UnitPrice']> = {
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListPrice'] = ResolversParentTypes['ListPrice']> = {
  list?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  compareAt?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PricePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePeriod'] = ResolversParentTypes['PricePeriod']> = {
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  compareAt?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  beginsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PricePeriodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePeriodConnection'] = ResolversParentTypes['PricePeriodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PricePeriodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PricePeriod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type PricePeriodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePeriodEdge'] = ResolversParentTypes['PricePeriodEdge']> = {
  node?: Resolver<ResolversTypes['PricePeriod'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedPrice'] = ResolversParentTypes['PlannedPrice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  compareAt?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stock'] = ResolversParentTypes['Stock']> = {
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allocated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  madeToOrder?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StockLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLocation'] = ResolversParentTypes['StockLocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRemoved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  movements?: Resolver<Maybe<ResolversTypes['StockMovementConnection']>, ParentType, ContextType, Partial<StockLocationMovementsArgs>>;
};

export type StockLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  location?: Resolver<ResolversTypes['StockLocation'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StockMovementReason'], ParentType, ContextType>;
  onHandChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservedChange?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  location?: Resolver<ResolversTypes['StockLocation'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StockMovement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ProductSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductSearchConnection'] = ResolversParentTypes['ProductSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['ProductFacets']>, ParentType, ContextType>;
  isApproximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductFacets'] = ResolversParentTypes['ProductFacets']> = {
  categories?: Resolver<Array<ResolversTypes['CategoryFacet']>, ParentType, ContextType>;
  shops?: Resolver<Array<ResolversTypes['ShopFacet']>, ParentType, ContextType>;
  labels?: Resolver<Array<ResolversTypes['LabelFacet']>, ParentType, ContextType>;
  availability?: Resolver<Array<ResolversTypes['AvailabilityFacet']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['PriceFacet']>, ParentType, ContextType>;
  inStock?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  openNow?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type PriceFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceFacet'] = ResolversParentTypes['PriceFacet']> = {
  minMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxMinor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CategoryFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryFacet'] = ResolversParentTypes['CategoryFacet']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ShopFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopFacet'] = ResolversParentTypes['ShopFacet']> = {
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type LabelFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LabelFacet'] = ResolversParentTypes['LabelFacet']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type AvailabilityFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AvailabilityFacet'] = ResolversParentTypes['AvailabilityFacet']> = {
  status?: Resolver<ResolversTypes['AvailabilityStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type ShopConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopConnection'] = ResolversParentTypes['ShopConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShopEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Shop']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ShopEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopEdge'] = ResolversParentTypes['ShopEdge']> = {
  node?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateShopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateShopPayload'] = ResolversParentTypes['CreateShopPayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateShopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateShopPayload'] = ResolversParentTypes['UpdateShopPayload']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteShopPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteShopPayload'] = ResolversParentTypes['DeleteShopPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCategoryPayload'] = ResolversParentTypes['CreateCategoryPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCategoryPayload'] = ResolversParentTypes['UpdateCategoryPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCategoryPayload'] = ResolversParentTypes['DeleteCategoryPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductPayload'] = ResolversParentTypes['CreateProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductPayload'] = ResolversParentTypes['UpdateProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishProductPayload'] = ResolversParentTypes['PublishProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveProductPayload'] = ResolversParentTypes['ArchiveProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteProductPayload'] = ResolversParentTypes['DeleteProductPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateProductVariantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductVariantPayload'] = ResolversParentTypes['CreateProductVariantPayload']> = {
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateProductVariantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductVariantPayload'] = ResolversParentTypes['UpdateProductVariantPayload']> = {
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteProductVariantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteProductVariantPayload'] = ResolversParentTypes['DeleteProductVariantPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetPricePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPricePayload'] = ResolversParentTypes['SetPricePayload']> = {
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdjustStocksPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStocksPayload'] = ResolversParentTypes['AdjustStocksPayload']> = {
  productVariants?: Resolver<Maybe<Array<ResolversTypes['ProductVariant']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  isApplied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['SheetProblem']>, ParentType, ContextType>;
};

export type SheetProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetProblem'] = ResolversParentTypes['SheetProblem']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportProductsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProductsPayload'] = ResolversParentTypes['ImportProductsPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddPicturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddPicturePayload'] = ResolversParentTypes['AddPicturePayload']> = {
  picture?: Resolver<Maybe<ResolversTypes['Picture']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePicturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdatePicturePayload'] = ResolversParentTypes['UpdatePicturePayload']> = {
  picture?: Resolver<Maybe<ResolversTypes['Picture']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemovePicturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePicturePayload'] = ResolversParentTypes['RemovePicturePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanPricePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanPricePayload'] = ResolversParentTypes['PlanPricePayload']> = {
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DropPlannedPricePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropPlannedPricePayload'] = ResolversParentTypes['DropPlannedPricePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetProductOptionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProductOptionsPayload'] = ResolversParentTypes['SetProductOptionsPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferStockPayload'] = ResolversParentTypes['TransferStockPayload']> = {
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateStockLocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateStockLocationPayload'] = ResolversParentTypes['CreateStockLocationPayload']> = {
  stockLocation?: Resolver<Maybe<ResolversTypes['StockLocation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateStockLocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateStockLocationPayload'] = ResolversParentTypes['UpdateStockLocationPayload']> = {
  stockLocation?: Resolver<Maybe<ResolversTypes['StockLocation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteStockLocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteStockLocationPayload'] = ResolversParentTypes['DeleteStockLocationPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdjustStockPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustStockPayload'] = ResolversParentTypes['AdjustStockPayload']> = {
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateOrderCyclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateOrderCyclePayload'] = ResolversParentTypes['CreateOrderCyclePayload']> = {
  orderCycle?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateOrderCyclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOrderCyclePayload'] = ResolversParentTypes['UpdateOrderCyclePayload']> = {
  orderCycle?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloneOrderCyclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloneOrderCyclePayload'] = ResolversParentTypes['CloneOrderCyclePayload']> = {
  orderCycle?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenOrderCyclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenOrderCyclePayload'] = ResolversParentTypes['OpenOrderCyclePayload']> = {
  orderCycle?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseOrderCyclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseOrderCyclePayload'] = ResolversParentTypes['CloseOrderCyclePayload']> = {
  orderCycle?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProcessOrderCyclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessOrderCyclePayload'] = ResolversParentTypes['ProcessOrderCyclePayload']> = {
  orderCycle?: Resolver<Maybe<ResolversTypes['OrderCycle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteOrderCyclePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteOrderCyclePayload'] = ResolversParentTypes['DeleteOrderCyclePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateMarketPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateMarketPagePayload'] = ResolversParentTypes['CreateMarketPagePayload']> = {
  marketPage?: Resolver<Maybe<ResolversTypes['MarketPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateMarketPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateMarketPagePayload'] = ResolversParentTypes['UpdateMarketPagePayload']> = {
  marketPage?: Resolver<Maybe<ResolversTypes['MarketPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishMarketPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishMarketPagePayload'] = ResolversParentTypes['PublishMarketPagePayload']> = {
  marketPage?: Resolver<Maybe<ResolversTypes['MarketPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnpublishMarketPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnpublishMarketPagePayload'] = ResolversParentTypes['UnpublishMarketPagePayload']> = {
  marketPage?: Resolver<Maybe<ResolversTypes['MarketPage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteMarketPagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMarketPagePayload'] = ResolversParentTypes['DeleteMarketPagePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InsufficientStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientStockError'] = ResolversParentTypes['InsufficientStockError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface HtmlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HTML'], any> {
  name: 'HTML';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImageRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageRef'] = ResolversParentTypes['ImageRef']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['ImageSource']>>, ParentType, ContextType>;
};

export type ImageSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageSource'] = ResolversParentTypes['ImageSource']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  srcset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InsufficientStockError' | 'ValidationError' | 'NotFoundError' | 'ConflictError' | 'TakenError' | 'ScrapeBlockedError', ParentType, ContextType>;
};

export type ValidationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationError'] = ResolversParentTypes['ValidationError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakenError'] = ResolversParentTypes['TakenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScrapeSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapeSource'] = ResolversParentTypes['ScrapeSource'], FederationReferenceType extends FederationReferenceTypes['ScrapeSource'] = FederationReferenceTypes['ScrapeSource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ScrapeSource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['Shop'], ParentType, ContextType>;
  baseUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissionNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adapter?: Resolver<ResolversTypes['ScrapeAdapter'], ParentType, ContextType>;
  selectors?: Resolver<Maybe<ResolversTypes['ScrapeSelectors']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  publishes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxPerSecond?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  maxPages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  everyHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nextRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  runs?: Resolver<Maybe<ResolversTypes['ScrapeRunConnection']>, ParentType, ContextType, Partial<ScrapeSourceRunsArgs>>;
  toReview?: Resolver<Maybe<ResolversTypes['ScrapeItemConnection']>, ParentType, ContextType, Partial<ScrapeSourceToReviewArgs>>;
  problems?: Resolver<Array<ResolversTypes['ScrapeProblem']>, ParentType, ContextType>;
};

export type ScrapeSelectorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapeSelectors'] = ResolversParentTypes['ScrapeSelectors']> = {
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  image?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScrapeProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapeProblem'] = ResolversParentTypes['ScrapeProblem']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  httpStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ScrapeRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapeRun'] = ResolversParentTypes['ScrapeRun'], FederationReferenceType extends FederationReferenceTypes['ScrapeRun'] = FederationReferenceTypes['ScrapeRun']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ScrapeRun']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ScrapeSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScrapeRunStatus'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pagesRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pagesUnchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pagesFailed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  archived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScrapeItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapeItem'] = ResolversParentTypes['ScrapeItem'], FederationReferenceType extends FederationReferenceTypes['ScrapeItem'] = FederationReferenceTypes['ScrapeItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ScrapeItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ScrapeSource'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ScrapeItemState'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ScrapeReason']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ScrapeChange']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ScrapeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapeChange'] = ResolversParentTypes['ScrapeChange']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScrapeBlockedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapeBlockedError'] = ResolversParentTypes['ScrapeBlockedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScrapeSourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapeSourceConnection'] = ResolversParentTypes['ScrapeSourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScrapeSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ScrapeSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ScrapeSourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapeSourceEdge'] = ResolversParentTypes['ScrapeSourceEdge']> = {
  node?: Resolver<ResolversTypes['ScrapeSource'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScrapeRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapeRunConnection'] = ResolversParentTypes['ScrapeRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScrapeRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ScrapeRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ScrapeRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapeRunEdge'] = ResolversParentTypes['ScrapeRunEdge']> = {
  node?: Resolver<ResolversTypes['ScrapeRun'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScrapeItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapeItemConnection'] = ResolversParentTypes['ScrapeItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScrapeItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ScrapeItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ScrapeItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScrapeItemEdge'] = ResolversParentTypes['ScrapeItemEdge']> = {
  node?: Resolver<ResolversTypes['ScrapeItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateScrapeSourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateScrapeSourcePayload'] = ResolversParentTypes['CreateScrapeSourcePayload']> = {
  scrapeSource?: Resolver<Maybe<ResolversTypes['ScrapeSource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateScrapeSourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateScrapeSourcePayload'] = ResolversParentTypes['UpdateScrapeSourcePayload']> = {
  scrapeSource?: Resolver<Maybe<ResolversTypes['ScrapeSource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartScrapePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartScrapePayload'] = ResolversParentTypes['StartScrapePayload']> = {
  scrapeRun?: Resolver<Maybe<ResolversTypes['ScrapeRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveScrapeItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveScrapeItemPayload'] = ResolversParentTypes['ApproveScrapeItemPayload']> = {
  scrapeItem?: Resolver<Maybe<ResolversTypes['ScrapeItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IgnoreScrapeItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IgnoreScrapeItemPayload'] = ResolversParentTypes['IgnoreScrapeItemPayload']> = {
  scrapeItem?: Resolver<Maybe<ResolversTypes['ScrapeItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  OrderCycle?: OrderCycleResolvers<ContextType>;
  Pickup?: PickupResolvers<ContextType>;
  OrderCycleItem?: OrderCycleItemResolvers<ContextType>;
  OrderCycleConnection?: OrderCycleConnectionResolvers<ContextType>;
  OrderCycleEdge?: OrderCycleEdgeResolvers<ContextType>;
  Suggestions?: SuggestionsResolvers<ContextType>;
  MarketPage?: MarketPageResolvers<ContextType>;
  MarketBlock?: MarketBlockResolvers<ContextType>;
  MarketPageConnection?: MarketPageConnectionResolvers<ContextType>;
  MarketPageEdge?: MarketPageEdgeResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductSheet?: ProductSheetResolvers<ContextType>;
  Picture?: PictureResolvers<ContextType>;
  ProductOption?: ProductOptionResolvers<ContextType>;
  ProductOptionValue?: ProductOptionValueResolvers<ContextType>;
  SelectedOption?: SelectedOptionResolvers<ContextType>;
  PriceRange?: PriceRangeResolvers<ContextType>;
  Availability?: AvailabilityResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  UnitPrice?: UnitPriceResolvers<ContextType>;
  ListPrice?: ListPriceResolvers<ContextType>;
  PricePeriod?: PricePeriodResolvers<ContextType>;
  PricePeriodConnection?: PricePeriodConnectionResolvers<ContextType>;
  PricePeriodEdge?: PricePeriodEdgeResolvers<ContextType>;
  PlannedPrice?: PlannedPriceResolvers<ContextType>;
  Stock?: StockResolvers<ContextType>;
  StockLocation?: StockLocationResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductSearchConnection?: ProductSearchConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductFacets?: ProductFacetsResolvers<ContextType>;
  PriceFacet?: PriceFacetResolvers<ContextType>;
  CategoryFacet?: CategoryFacetResolvers<ContextType>;
  ShopFacet?: ShopFacetResolvers<ContextType>;
  LabelFacet?: LabelFacetResolvers<ContextType>;
  AvailabilityFacet?: AvailabilityFacetResolvers<ContextType>;
  ShopConnection?: ShopConnectionResolvers<ContextType>;
  ShopEdge?: ShopEdgeResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  CreateShopPayload?: CreateShopPayloadResolvers<ContextType>;
  UpdateShopPayload?: UpdateShopPayloadResolvers<ContextType>;
  DeleteShopPayload?: DeleteShopPayloadResolvers<ContextType>;
  CreateCategoryPayload?: CreateCategoryPayloadResolvers<ContextType>;
  UpdateCategoryPayload?: UpdateCategoryPayloadResolvers<ContextType>;
  DeleteCategoryPayload?: DeleteCategoryPayloadResolvers<ContextType>;
  CreateProductPayload?: CreateProductPayloadResolvers<ContextType>;
  UpdateProductPayload?: UpdateProductPayloadResolvers<ContextType>;
  PublishProductPayload?: PublishProductPayloadResolvers<ContextType>;
  ArchiveProductPayload?: ArchiveProductPayloadResolvers<ContextType>;
  DeleteProductPayload?: DeleteProductPayloadResolvers<ContextType>;
  CreateProductVariantPayload?: CreateProductVariantPayloadResolvers<ContextType>;
  UpdateProductVariantPayload?: UpdateProductVariantPayloadResolvers<ContextType>;
  DeleteProductVariantPayload?: DeleteProductVariantPayloadResolvers<ContextType>;
  SetPricePayload?: SetPricePayloadResolvers<ContextType>;
  AdjustStocksPayload?: AdjustStocksPayloadResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  SheetProblem?: SheetProblemResolvers<ContextType>;
  ImportProductsPayload?: ImportProductsPayloadResolvers<ContextType>;
  AddPicturePayload?: AddPicturePayloadResolvers<ContextType>;
  UpdatePicturePayload?: UpdatePicturePayloadResolvers<ContextType>;
  RemovePicturePayload?: RemovePicturePayloadResolvers<ContextType>;
  PlanPricePayload?: PlanPricePayloadResolvers<ContextType>;
  DropPlannedPricePayload?: DropPlannedPricePayloadResolvers<ContextType>;
  SetProductOptionsPayload?: SetProductOptionsPayloadResolvers<ContextType>;
  TransferStockPayload?: TransferStockPayloadResolvers<ContextType>;
  CreateStockLocationPayload?: CreateStockLocationPayloadResolvers<ContextType>;
  UpdateStockLocationPayload?: UpdateStockLocationPayloadResolvers<ContextType>;
  DeleteStockLocationPayload?: DeleteStockLocationPayloadResolvers<ContextType>;
  AdjustStockPayload?: AdjustStockPayloadResolvers<ContextType>;
  CreateOrderCyclePayload?: CreateOrderCyclePayloadResolvers<ContextType>;
  UpdateOrderCyclePayload?: UpdateOrderCyclePayloadResolvers<ContextType>;
  CloneOrderCyclePayload?: CloneOrderCyclePayloadResolvers<ContextType>;
  OpenOrderCyclePayload?: OpenOrderCyclePayloadResolvers<ContextType>;
  CloseOrderCyclePayload?: CloseOrderCyclePayloadResolvers<ContextType>;
  ProcessOrderCyclePayload?: ProcessOrderCyclePayloadResolvers<ContextType>;
  DeleteOrderCyclePayload?: DeleteOrderCyclePayloadResolvers<ContextType>;
  CreateMarketPagePayload?: CreateMarketPagePayloadResolvers<ContextType>;
  UpdateMarketPagePayload?: UpdateMarketPagePayloadResolvers<ContextType>;
  PublishMarketPagePayload?: PublishMarketPagePayloadResolvers<ContextType>;
  UnpublishMarketPagePayload?: UnpublishMarketPagePayloadResolvers<ContextType>;
  DeleteMarketPagePayload?: DeleteMarketPagePayloadResolvers<ContextType>;
  InsufficientStockError?: InsufficientStockErrorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  HTML?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  ImageRef?: ImageRefResolvers<ContextType>;
  ImageSource?: ImageSourceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationError?: ValidationErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  TakenError?: TakenErrorResolvers<ContextType>;
  ScrapeSource?: ScrapeSourceResolvers<ContextType>;
  ScrapeSelectors?: ScrapeSelectorsResolvers<ContextType>;
  ScrapeProblem?: ScrapeProblemResolvers<ContextType>;
  ScrapeRun?: ScrapeRunResolvers<ContextType>;
  ScrapeItem?: ScrapeItemResolvers<ContextType>;
  ScrapeChange?: ScrapeChangeResolvers<ContextType>;
  ScrapeBlockedError?: ScrapeBlockedErrorResolvers<ContextType>;
  ScrapeSourceConnection?: ScrapeSourceConnectionResolvers<ContextType>;
  ScrapeSourceEdge?: ScrapeSourceEdgeResolvers<ContextType>;
  ScrapeRunConnection?: ScrapeRunConnectionResolvers<ContextType>;
  ScrapeRunEdge?: ScrapeRunEdgeResolvers<ContextType>;
  ScrapeItemConnection?: ScrapeItemConnectionResolvers<ContextType>;
  ScrapeItemEdge?: ScrapeItemEdgeResolvers<ContextType>;
  CreateScrapeSourcePayload?: CreateScrapeSourcePayloadResolvers<ContextType>;
  UpdateScrapeSourcePayload?: UpdateScrapeSourcePayloadResolvers<ContextType>;
  StartScrapePayload?: StartScrapePayloadResolvers<ContextType>;
  ApproveScrapeItemPayload?: ApproveScrapeItemPayloadResolvers<ContextType>;
  IgnoreScrapeItemPayload?: IgnoreScrapeItemPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};

