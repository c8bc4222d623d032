// Written by `npm run generate` from ../schema.graphql.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Cart as CartRow } from '../models/Cart.ts';
import type { CartLine as CartLineRow } from '../models/CartLine.ts';
import type { Fulfilment as FulfilmentRow } from '../models/Fulfilment.ts';
import type { Order as OrderRow } from '../models/Order.ts';
import type { OrderHistoryEntry as OrderHistoryEntryRow } from '../models/OrderHistoryEntry.ts';
import type { OrderLine as OrderLineRow } from '../models/OrderLine.ts';
import type { Payment as PaymentRow } from '../models/Payment.ts';
import type { PaymentFinding as PaymentFindingRow } from '../models/PaymentFinding.ts';
import type { Refund as RefundRow } from '../models/Refund.ts';
import type { RefundLine as RefundLineRow } from '../models/RefundLine.ts';
import type { Shop as ShopRow } from '../models/Shop.ts';
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
};

export type Query = {
  /** The cart of the signed-in member, or of the token in the header `x-cart-token`; null while there is none. */
  cart: Maybe<Cart>;
  /** The order with that code, for its buyer and for staff; null for everybody else. */
  order: Maybe<Order>;
  /** All orders, the latest first. Staff only. */
  orders: Maybe<OrderConnection>;
  /** What a seller has to pack and to hand over, the earliest first. For those who run the shop or event, and for staff. */
  fulfilments: Maybe<FulfilmentConnection>;
  /** What has to be packed for all orders of a seller together, by title; at most 500 things. For those who run it, and for staff. */
  pickList: Maybe<Array<PickListItem>>;
  /** What our books and the payment provider's do not agree on, the latest first; only what is open, or only what is settled. Staff only. */
  paymentFindings: Maybe<PaymentFindingConnection>;
};


export type QueryOrderArgs = {
  code: Scalars['String']['input'];
};


export type QueryOrdersArgs = {
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFulfilmentsArgs = {
  filter: FulfilmentFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPickListArgs = {
  sellerId: Scalars['ID']['input'];
  pickupId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPaymentFindingsArgs = {
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Puts something into the cart, which is made if there is none. What is there already becomes more. */
  addToCart: Maybe<AddToCartPayload>;
  /** Sets how many of a line; zero removes it. */
  setCartLineQuantity: Maybe<SetCartLineQuantityPayload>;
  /** Removes a line. */
  removeCartLine: Maybe<RemoveCartLinePayload>;
  /** Takes over the present prices of all lines. */
  requoteCart: Maybe<RequoteCartPayload>;
  /** Removes all lines. */
  emptyCart: Maybe<EmptyCartPayload>;
  /** Removes the cart with all its lines. */
  deleteCart: Maybe<DeleteCartPayload>;
  /** Moves the lines of the cart of another token into the viewer's, as many as there is room for, and removes the other cart. */
  mergeCarts: Maybe<MergeCartsPayload>;
  /** Sets the donation and the notes of a cart. */
  updateCart: Maybe<UpdateCartPayload>;
  /**
   * Places an order for all that is in the cart: prices are checked again, the goods are held, and the cart is empty afterwards.
   * The same key answers the same order; with another name, e-mail or telephone it corrects them while the order waits to be paid.
   */
  beginCheckout: Maybe<BeginCheckoutPayload>;
  /** Sets up a payment for an order. Asked again while one is open, it answers that one. */
  startPayment: Maybe<StartPaymentPayload>;
  /** Asks the payment provider how an order stands. */
  refreshPayment: Maybe<RefreshPaymentPayload>;
  /** Says anew who an order is for, until all of it is handed over. Letters go there from now on. Its buyer. */
  changeOrderContact: Maybe<ChangeOrderContactPayload>;
  /** Calls an order off. The goods are free again, and what was paid is paid back. Buyers may until something is packed, staff until it is handed over. */
  cancelOrder: Maybe<CancelOrderPayload>;
  /** Puts what an order held into the cart again, as far as it can be had. */
  reorder: Maybe<ReorderPayload>;
  /** Asks for money back. The order's buyer. */
  requestRefund: Maybe<RequestRefundPayload>;
  /** Agrees to a buyer's wish for money back, or refuses it. Staff, and those who run the shop when all lines are its own. */
  decideRefund: Maybe<DecideRefundPayload>;
  /** Pays back. Staff, and those who run the shop for its own lines. */
  refundOrder: Maybe<RefundOrderPayload>;
  /** Sends a refund again that the payment provider refused. Staff. */
  retryRefund: Maybe<RetryRefundPayload>;
  /** Says what a finding turned out to be. Staff. */
  resolvePaymentFinding: Maybe<ResolvePaymentFindingPayload>;
  /** Pays back all that was taken for a disputed payment, which settles the dispute when it has arrived. Staff. */
  refundDisputedPayment: Maybe<RefundDisputedPaymentPayload>;
  /** Says what became of disputed money that was not paid back from here. Staff. */
  settleDisputedPayment: Maybe<SettleDisputedPaymentPayload>;
  /** Says that a seller's things are packed; the buyer gets a mail. Those who run the shop, and staff. */
  markReady: Maybe<MarkReadyPayload>;
  /** Says that a seller's things were collected. Those who run the shop, and staff. */
  markHandedOver: Maybe<MarkHandedOverPayload>;
};


export type MutationAddToCartArgs = {
  input: AddToCartInput;
};


export type MutationSetCartLineQuantityArgs = {
  input: SetCartLineQuantityInput;
};


export type MutationRemoveCartLineArgs = {
  input: RemoveCartLineInput;
};


export type MutationRequoteCartArgs = {
  input: RequoteCartInput;
};


export type MutationEmptyCartArgs = {
  input: EmptyCartInput;
};


export type MutationDeleteCartArgs = {
  input: DeleteCartInput;
};


export type MutationMergeCartsArgs = {
  input: MergeCartsInput;
};


export type MutationUpdateCartArgs = {
  input: UpdateCartInput;
};


export type MutationBeginCheckoutArgs = {
  input: BeginCheckoutInput;
};


export type MutationStartPaymentArgs = {
  input: StartPaymentInput;
};


export type MutationRefreshPaymentArgs = {
  input: RefreshPaymentInput;
};


export type MutationChangeOrderContactArgs = {
  input: ChangeOrderContactInput;
};


export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
};


export type MutationReorderArgs = {
  input: ReorderInput;
};


export type MutationRequestRefundArgs = {
  input: RequestRefundInput;
};


export type MutationDecideRefundArgs = {
  input: DecideRefundInput;
};


export type MutationRefundOrderArgs = {
  input: RefundOrderInput;
};


export type MutationRetryRefundArgs = {
  input: RetryRefundInput;
};


export type MutationResolvePaymentFindingArgs = {
  input: ResolvePaymentFindingInput;
};


export type MutationRefundDisputedPaymentArgs = {
  input: RefundDisputedPaymentInput;
};


export type MutationSettleDisputedPaymentArgs = {
  input: SettleDisputedPaymentInput;
};


export type MutationMarkReadyArgs = {
  input: MarkReadyInput;
};


export type MutationMarkHandedOverArgs = {
  input: MarkHandedOverInput;
};

/** What somebody is about to buy. Only its holder sees it. */
export type Cart = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change of the cart or of a line; send it back when you change the cart. */
  version: Scalars['Int']['output'];
  /** What is in it, in the order of adding; at most 50 lines. */
  lines: Array<CartLine>;
  /** How many things there are in all lines together. */
  itemCount: Scalars['Int']['output'];
  /** What the lines cost together and the donation, at the prices that they show. */
  total: Money;
  /** The tax in the total, by rate, the highest first; at most 51 rates. What cannot be quoted now is left out. */
  taxes: Array<TaxAmount>;
  /** What the buyer gives on top. */
  donation: Money;
  /** For those who pack it. */
  notes: Scalars['String']['output'];
  /** Who sells what is in it, with the pickups that they offer; at most 50. */
  sellers: Array<CartSeller>;
  /** When it is forgotten, if nobody touches it; members' carts are kept. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Somebody who sells something that is in a cart. */
export type CartSeller = {
  /** The shop or event. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** When and where its things can be collected, at most 50 pickups; empty where buyer and seller arrange that between them. */
  pickups: Array<PickupOffer>;
  /** One sentence when it takes no orders now; null when it does. */
  closed: Maybe<Scalars['String']['output']>;
};

/** When and where things could be collected. */
export type PickupOffer = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** From when. */
  startsAt: Scalars['DateTime']['output'];
  /** Until when. */
  endsAt: Scalars['DateTime']['output'];
  /** Where, as people read it. */
  place: Scalars['String']['output'];
  /** False when it takes no more orders. */
  isOpen: Scalars['Boolean']['output'];
};

/** Some of one thing in a cart. */
export type CartLine = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the line. */
  version: Scalars['Int']['output'];
  /** How many, 1 to 99. */
  quantity: Scalars['Int']['output'];
  /** What it was called when it was added. */
  title: Scalars['String']['output'];
  /** What one cost when the price was last accepted. */
  unitPrice: Money;
  /** What the line costs at that price. */
  total: Money;
  /** The thing itself; null while its shop or event cannot be reached, and when it is gone. */
  item: Maybe<Purchasable>;
  /** What stands between this line and paying; null when nothing does. */
  problem: Maybe<CartLineProblem>;
};

/** What can be bought. */
export type Purchasable = ProductVariant | TicketType;

export type ProductVariant = {
  id: Scalars['ID']['output'];
};

export type TicketType = {
  id: Scalars['ID']['output'];
};

/** Why a line cannot be bought as it is. */
export type CartLineProblem = {
  /** What kind of problem it is. */
  kind: CartLineProblemKind;
  /** One sentence, for people. */
  message: Scalars['String']['output'];
  /** How many can be had; only when there are too few. */
  available: Maybe<Scalars['Int']['output']>;
  /** What one costs now; only when the price changed. */
  currentPrice: Maybe<Money>;
};

/** The kinds of problems of a line. */
export type CartLineProblemKind =
  /** The price is another one now. */
  | 'price_changed'
  /** There are fewer left than the line asks for. */
  | 'short'
  /** It is no longer on sale. */
  | 'gone'
  /** Its seller takes no orders now. */
  | 'closed';

/** What a line may be made of. */
export type PurchasableType =
  /** A variant of a product, sold by a shop. */
  | 'product_variant'
  /** A kind of ticket, sold for an event. */
  | 'ticket_type';

/** A member, as far as carts are concerned. */
export type User = {
  id: Scalars['ID']['output'];
  /** The member's cart; null for everybody but the member. */
  cart: Maybe<Cart>;
  /** What the member ordered, the latest first; null for everybody but the member and staff. */
  orders: Maybe<OrderConnection>;
};


/** A member, as far as carts are concerned. */
export type UserOrdersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A shop, as far as orders are concerned. */
export type Shop = {
  id: Scalars['ID']['output'];
  /** What it has to pack and to hand over, the earliest first. Null for those who do not run it. */
  fulfilments: Maybe<FulfilmentConnection>;
  /** What has to be packed for all its orders together, by title; at most 500 things. Null for those who do not run it. */
  pickList: Maybe<Array<PickListItem>>;
};


/** A shop, as far as orders are concerned. */
export type ShopFulfilmentsArgs = {
  status?: InputMaybe<FulfilmentStatus>;
  pickupId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A shop, as far as orders are concerned. */
export type ShopPickListArgs = {
  pickupId?: InputMaybe<Scalars['ID']['input']>;
};

/** One attempt to pay for an order. */
export type Payment = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  status: PaymentStatus;
  /** What is to be paid. */
  amount: Money;
  /** 1 for the first try. */
  attempt: Scalars['Int']['output'];
  /** Where the buyer pays; null once it is settled. */
  pageUrl: Maybe<Scalars['String']['output']>;
  /** Why it failed, for people; null when it did not. */
  failure: Maybe<Scalars['String']['output']>;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** When the page closes. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was decided. */
  settledAt: Maybe<Scalars['DateTime']['output']>;
  /** What the provider took for a disputed one; null where that is not known, or not one sum. */
  taken: Maybe<Money>;
  /** When the dispute about it was over; null while it lasts, and where there is none. */
  disputeSettledAt: Maybe<Scalars['DateTime']['output']>;
  /** True when the viewer may pay back what is disputed in it, or settle it by hand. */
  viewerCanSettle: Scalars['Boolean']['output'];
};

/** Where a payment stands. */
export type PaymentStatus =
  /** It is being set up with the payment provider. */
  | 'created'
  /** The buyer may pay. */
  | 'pending'
  /** The buyer's bank asks the buyer to confirm. */
  | 'action_required'
  /** Paid. */
  | 'succeeded'
  /** Declined; another try is possible while the order waits. */
  | 'failed'
  /** Nobody paid in time. */
  | 'expired'
  /** Given up. */
  | 'cancelled'
  /** The provider's figures are not ours; somebody looks at it. */
  | 'disputed';

/** What somebody bought, or is about to pay for. Its buyer sees it: the member, or whoever holds the key of a guest's order, sent in the header `x-order-key`; and the cooperative's staff. */
export type Order = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the order. */
  version: Scalars['Int']['output'];
  /** Eight letters and figures, as on receipts: `7K2M9QXA`. */
  code: Scalars['String']['output'];
  /** Where it stands. */
  status: OrderStatus;
  /** Whether and how far it is paid. */
  paymentStatus: OrderPaymentStatus;
  /** Who bought it; null for a guest, and once the buyer has left. */
  buyer: Maybe<User>;
  /** Where its mails go; empty once that was erased. */
  email: Scalars['String']['output'];
  /** Whom to ask for; `Deleted member` or `Forgotten guest` once that was erased. */
  name: Scalars['String']['output'];
  /** Where to call, if something is unclear. */
  phone: Maybe<Scalars['String']['output']>;
  /** What the buyer wrote for those who pack it. */
  notes: Scalars['String']['output'];
  /** When the membership of its buyer ended; null while it lasts, and for a guest's. */
  buyerLeftAt: Maybe<Scalars['DateTime']['output']>;
  /** When all that was personal in it was erased; null while it is needed. */
  erasedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was bought, at most 51 lines. */
  lines: Array<OrderLine>;
  /** Who hands over what, one for each seller, at most 50. */
  fulfilments: Array<Fulfilment>;
  /** What it costs, tax included. */
  total: Money;
  /** The tax in it, by rate, the highest first; at most 51 rates. */
  taxes: Array<TaxAmount>;
  /** What was paid. */
  paid: Money;
  /** What was paid back. */
  refunded: Money;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** Until when it can be paid; its goods are held that long. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was paid. */
  paidAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was cancelled. */
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was cancelled. */
  cancelReason: Maybe<Scalars['String']['output']>;
  /** All tries to pay for it, the latest first; at most 20. */
  payments: Array<Payment>;
  /** What was or shall be paid back, the latest first; at most 50. */
  refunds: Array<Refund>;
  /** How it came to be what it is, the earliest first; at most 200 entries. */
  history: Array<OrderHistoryEntry>;
  /** True when the viewer may pay for it now. */
  viewerCanPay: Scalars['Boolean']['output'];
  /** True when the viewer may say anew who it is for. */
  viewerCanChangeContact: Scalars['Boolean']['output'];
  /** True when the viewer may cancel it now. */
  viewerCanCancel: Scalars['Boolean']['output'];
  /** True when the viewer may ask for money back. */
  viewerCanRequestRefund: Scalars['Boolean']['output'];
  /** True when the viewer may decide on refunds and pay back. */
  viewerCanRefund: Scalars['Boolean']['output'];
};

/** Where an order stands. */
export type OrderStatus =
  /** It waits for its payment; the goods are held. */
  | 'pending_payment'
  /** Paid, or free. */
  | 'confirmed'
  /** Everything was handed over. */
  | 'completed'
  /** Nobody paid in time; the goods are free again. */
  | 'expired'
  /** Called off. */
  | 'cancelled';

/** Whether and how far an order is paid. */
export type OrderPaymentStatus =
  /** Nothing was paid. */
  | 'unpaid'
  /** Paid in full. */
  | 'paid'
  /** Paid, and some of it paid back. */
  | 'partially_refunded'
  /** Paid, and all of it paid back. */
  | 'refunded'
  /** What the provider says does not fit; somebody looks at it. */
  | 'disputed';

/** Some of one thing in an order, as it was when the order was placed. */
export type OrderLine = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What kind of thing it is; null for a donation. */
  type: Maybe<PurchasableType>;
  /** The thing itself; null for a donation, and when it is gone. */
  item: Maybe<Purchasable>;
  /** What it was called. */
  title: Scalars['String']['output'];
  /** The seller's own number for it. */
  sku: Maybe<Scalars['String']['output']>;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** What one cost, tax included. */
  unitPrice: Money;
  /** What the line cost, tax included. */
  total: Money;
  /** Basis points: 2000 is 20 %. */
  taxRateBp: Scalars['Int']['output'];
  /** The tax in the total. */
  tax: Money;
  /** How many were paid back. */
  refundedQuantity: Scalars['Int']['output'];
  /** What was paid back. */
  refunded: Money;
  /** True when it was paid for and could not be had any more; it is paid back. */
  isShort: Scalars['Boolean']['output'];
};

/** The tax of one rate. */
export type TaxAmount = {
  /** Basis points: 2000 is 20 %. */
  rateBp: Scalars['Int']['output'];
  /** What was bought at this rate, without the tax. */
  net: Money;
  /** The tax. */
  tax: Money;
  /** Both together. */
  gross: Money;
};

/** What one seller hands over to one buyer, in one go. Its buyer sees it, those who run the shop, and the cooperative's staff. */
export type Fulfilment = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change it. */
  version: Scalars['Int']['output'];
  /** The code of the order. */
  orderCode: Scalars['String']['output'];
  /** Whom it is for. */
  name: Scalars['String']['output'];
  /** Where to call, if something is unclear. */
  phone: Maybe<Scalars['String']['output']>;
  /** What the buyer wrote. */
  notes: Scalars['String']['output'];
  /** The shop or event. */
  sellerId: Scalars['ID']['output'];
  /** Its name when the order was placed. */
  sellerName: Scalars['String']['output'];
  /** When and where it is collected; null where buyer and seller arrange that between them. */
  pickup: Maybe<OrderPickup>;
  /** Where it stands. */
  status: FulfilmentStatus;
  /** What is in it, at most 50 lines. */
  lines: Array<OrderLine>;
  /** When the order was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** When it was ready to be collected. */
  readyAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was handed over. */
  handedOverAt: Maybe<Scalars['DateTime']['output']>;
};

/** When and where something is collected. */
export type OrderPickup = {
  /** The pickup that was chosen. */
  id: Scalars['ID']['output'];
  /** From when. */
  startsAt: Scalars['DateTime']['output'];
  /** Until when. */
  endsAt: Scalars['DateTime']['output'];
  /** Where, as people read it. */
  place: Scalars['String']['output'];
};

/** Where the handing over stands. */
export type FulfilmentStatus =
  /** The order is not paid yet. */
  | 'waiting'
  /** To be packed. */
  | 'to_pack'
  /** Ready to be collected. */
  | 'ready'
  /** Collected. */
  | 'handed_over'
  /** Nothing of it is wanted any more. */
  | 'cancelled';

/** Money that goes back to a buyer. */
export type Refund = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you decide. */
  version: Scalars['Int']['output'];
  /** How much. */
  amount: Money;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Where it stands. */
  status: RefundStatus;
  /** What it is for, at most 51 lines; empty for an amount without lines. */
  lines: Array<RefundLine>;
  /** What was said when it was decided. */
  note: Maybe<Scalars['String']['output']>;
  /** Why the provider refused it, for people. */
  failure: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** When the money was sent. */
  settledAt: Maybe<Scalars['DateTime']['output']>;
};

/** How many of a line are paid back. */
export type RefundLine = {
  /** The line. */
  line: OrderLine;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** How much for them. */
  amount: Money;
};

/** Where a refund stands. */
export type RefundStatus =
  /** The buyer asks for it. */
  | 'requested'
  /** It was refused. */
  | 'declined'
  /** It is about to be sent. */
  | 'approved'
  /** The provider has it. */
  | 'pending'
  /** The money is on its way. */
  | 'succeeded'
  /** The provider refused it; it can be tried again. */
  | 'failed';

/** One step of an order. */
export type OrderHistoryEntry = {
  /** What happened, for programs: `placed`, `paid`, `cancelled`. */
  what: Scalars['String']['output'];
  /** More of it, for people. */
  note: Maybe<Scalars['String']['output']>;
  /** Who did it; null for the system and for strangers. */
  actor: Maybe<User>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** How much of one thing has to be packed for all orders together. */
export type PickListItem = {
  /** What it is. */
  title: Scalars['String']['output'];
  /** The seller's own number for it. */
  sku: Maybe<Scalars['String']['output']>;
  /** How many in all. */
  quantity: Scalars['Int']['output'];
  /** In how many orders. */
  orderCount: Scalars['Int']['output'];
};

/** Which orders. */
export type OrderFilter = {
  /** Only of this standing. */
  status?: InputMaybe<OrderStatus>;
  /** Only of this standing of the payment. */
  paymentStatus?: InputMaybe<OrderPaymentStatus>;
  /** Words of the code, the name or the address. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Placed at this instant or later. */
  placedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Placed before this instant. */
  placedBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which of a seller's fulfilments. */
export type FulfilmentFilter = {
  /** The shop or event. */
  sellerId: Scalars['ID']['input'];
  /** Only of this standing. */
  status?: InputMaybe<FulfilmentStatus>;
  /** Only for this pickup. */
  pickupId?: InputMaybe<Scalars['ID']['input']>;
};

/** Donation and notes of a cart; a field that is left out stays as it is. */
export type UpdateCartInput = {
  /** The cart. */
  id: Scalars['ID']['input'];
  /** The version of the cart that the viewer saw. */
  version: Scalars['Int']['input'];
  /** What the buyer gives on top, in minor units, up to 100,000; 0 for nothing. */
  donationMinor?: InputMaybe<Scalars['Int']['input']>;
  /** For those who pack it, up to 500 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
};

/** How an order is placed. */
export type BeginCheckoutInput = {
  /** The cart that the buyer saw; left out, it is the viewer's own, whichever that is by now. */
  cartId?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the cart that the buyer saw; its prices are those that the buyer agrees to. */
  cartVersion: Scalars['Int']['input'];
  /** Where the confirmation goes. */
  email: Scalars['String']['input'];
  /** Whom to ask for. */
  name: Scalars['String']['input'];
  /** Where to call, if something is unclear. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Which pickup for which seller; one for each seller that has any. */
  pickups?: InputMaybe<Array<PickupChoiceInput>>;
  /** Any text of up to 100 characters that stays the same when the request is repeated. */
  idempotencyKey: Scalars['String']['input'];
};

/** When and where a seller's things are collected. */
export type PickupChoiceInput = {
  /** The shop or event. */
  sellerId: Scalars['ID']['input'];
  /** One of its pickups. */
  pickupId: Scalars['ID']['input'];
};

/** Which order to pay for. */
export type StartPaymentInput = {
  /** The code of the order. */
  orderCode: Scalars['String']['input'];
  /** Any text of up to 100 characters that stays the same when the request is repeated. */
  idempotencyKey: Scalars['String']['input'];
};

/** Which order to look after. */
export type RefreshPaymentInput = {
  /** The code of the order. */
  orderCode: Scalars['String']['input'];
};

/** Who an order is for. */
export type ChangeOrderContactInput = {
  /** The code of the order. */
  code: Scalars['String']['input'];
  /** The version of the order that the viewer saw. */
  version: Scalars['Int']['input'];
  /** Where letters go. */
  email: Scalars['String']['input'];
  /** Whom to ask for. */
  name: Scalars['String']['input'];
  /** Where to call, if something is unclear; left out, nowhere. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Which order to call off. */
export type CancelOrderInput = {
  /** The code of the order. */
  code: Scalars['String']['input'];
  /** The version of the order that the viewer saw. */
  version: Scalars['Int']['input'];
  /** Why, up to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Which order to put into the cart again. */
export type ReorderInput = {
  /** The code of the order. */
  orderCode: Scalars['String']['input'];
};

/** How many of a line to pay back. */
export type RefundLineInput = {
  /** The line. */
  lineId: Scalars['ID']['input'];
  /** How many, at least one. */
  quantity: Scalars['Int']['input'];
};

/** What a buyer wants back. */
export type RequestRefundInput = {
  /** The code of the order. */
  orderCode: Scalars['String']['input'];
  /** Which lines, at least one. */
  lines: Array<RefundLineInput>;
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** Any text of up to 100 characters that stays the same when the request is repeated. */
  idempotencyKey: Scalars['String']['input'];
};

/** What becomes of a buyer's wish. */
export type DecideRefundInput = {
  /** The refund. */
  refundId: Scalars['ID']['input'];
  /** The version of the refund that the viewer saw. */
  version: Scalars['Int']['input'];
  /** True pays back, false refuses. */
  approve: Scalars['Boolean']['input'];
  /** True puts the things back on the shelf. */
  returnStock?: InputMaybe<Scalars['Boolean']['input']>;
  /** For the buyer, up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What to pay back. Those who run a shop pay back its own lines; staff also an amount without lines. */
export type RefundOrderInput = {
  /** The code of the order. */
  orderCode: Scalars['String']['input'];
  /** Which lines; leave it out for an amount without lines. */
  lines?: InputMaybe<Array<RefundLineInput>>;
  /** In minor units, when there are no lines. */
  amountMinor?: InputMaybe<Scalars['Int']['input']>;
  /** True puts the things back on the shelf. */
  returnStock?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** Any text of up to 100 characters that stays the same when the request is repeated. */
  idempotencyKey: Scalars['String']['input'];
};

/** Which refund to try again. */
export type RetryRefundInput = {
  /** The refund, which the provider refused. */
  refundId: Scalars['ID']['input'];
  /** The version of the refund that the viewer saw. */
  version: Scalars['Int']['input'];
};

/** Whose money to pay back. */
export type RefundDisputedPaymentInput = {
  /** The disputed payment. */
  paymentId: Scalars['ID']['input'];
  /** Why, up to 500 characters; the buyer reads it. */
  reason: Scalars['String']['input'];
  /** Any text of up to 100 characters that stays the same when the request is repeated. */
  idempotencyKey: Scalars['String']['input'];
};

/** What became of a disputed payment. */
export type SettleDisputedPaymentInput = {
  /** The disputed payment. */
  paymentId: Scalars['ID']['input'];
  /** What it was, and what was done about it; up to 500 characters. */
  note: Scalars['String']['input'];
};

/** The outcome of `refundDisputedPayment`. */
export type RefundDisputedPaymentPayload = {
  /** The refund; null when there are errors. */
  refund: Maybe<Refund>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `settleDisputedPayment`. */
export type SettleDisputedPaymentPayload = {
  /** The payment as it is now; null when there are errors. */
  payment: Maybe<Payment>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** Which fulfilment. */
export type MarkReadyInput = {
  /** The fulfilment. */
  id: Scalars['ID']['input'];
  /** The version of the fulfilment that the viewer saw. */
  version: Scalars['Int']['input'];
};

/** Which fulfilment. */
export type MarkHandedOverInput = {
  /** The fulfilment. */
  id: Scalars['ID']['input'];
  /** The version of the fulfilment that the viewer saw. */
  version: Scalars['Int']['input'];
};

/** The price is not the one that the buyer saw. */
export type PriceChangedError = UserError & {
  /** `PRICE_CHANGED`. */
  code: Scalars['String']['output'];
  /** What it costs now. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** The line of the cart. */
  lineId: Scalars['ID']['output'];
  /** What the buyer saw. */
  old: Money;
  /** What it costs now. */
  new: Money;
};

/** The seller takes no orders now. */
export type SellerClosedError = UserError & {
  /** `SELLER_CLOSED`. */
  code: Scalars['String']['output'];
  /** When it opens. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** The shop or event. */
  sellerId: Scalars['ID']['output'];
};

/** A seller's things need a pickup, and the one that was chosen is not one of them, or is full. */
export type PickupError = UserError & {
  /** `PICKUP`. */
  code: Scalars['String']['output'];
  /** What to choose. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** The shop or event. */
  sellerId: Scalars['ID']['output'];
};

/** The basket was ordered already; who the buyer is can be changed until the order is paid, nothing else. */
export type OrderPlacedError = UserError & {
  /** `ORDER_PLACED`. */
  code: Scalars['String']['output'];
  /** Which order it became, and where that stands. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** The code of the order. */
  orderCode: Scalars['String']['output'];
  /** What opens a guest's order, in the header `x-order-key`; null for a member's. */
  orderKey: Maybe<Scalars['String']['output']>;
};

/** The order cannot be paid any more. */
export type OrderExpiredError = UserError & {
  /** `ORDER_EXPIRED`. */
  code: Scalars['String']['output'];
  /** What to do about it. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** The order is in a state in which this cannot be done. */
export type OrderStateError = UserError & {
  /** `ORDER_STATE`. */
  code: Scalars['String']['output'];
  /** What state it is in, and what can be done. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** The state. */
  status: OrderStatus;
};

/** More than was paid, or than is left of it, cannot be paid back. */
export type RefundExceedsError = UserError & {
  /** `REFUND_EXCEEDS`. */
  code: Scalars['String']['output'];
  /** How much can be paid back. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** The most that can be paid back. */
  maxRefundable: Money;
};

/** The payment provider does not answer. */
export type ProviderUnavailableError = UserError & {
  /** `PROVIDER_UNAVAILABLE`. */
  code: Scalars['String']['output'];
  /** When to try again. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** The outcome of `updateCart`. */
export type UpdateCartPayload = {
  /** The cart as it is now; null when there are errors. */
  cart: Maybe<Cart>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `startPayment`. */
export type StartPaymentPayload = {
  /** The payment, whose page the buyer goes to; null when there are errors, and when nothing is to be paid. */
  payment: Maybe<Payment>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `refreshPayment`. */
export type RefreshPaymentPayload = {
  /** The order as it is now; null when there are errors. */
  order: Maybe<Order>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `changeOrderContact`. */
export type ChangeOrderContactPayload = {
  /** The order as it is now; null when there are errors. */
  order: Maybe<Order>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `cancelOrder`. */
export type CancelOrderPayload = {
  /** The order as it is now; null when there are errors. */
  order: Maybe<Order>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `reorder`. */
export type ReorderPayload = {
  /** The cart as it is now; null when there are errors. */
  cart: Maybe<Cart>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `requestRefund`. */
export type RequestRefundPayload = {
  /** The refund; null when there are errors. */
  refund: Maybe<Refund>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `decideRefund`. */
export type DecideRefundPayload = {
  /** The refund; null when there are errors. */
  refund: Maybe<Refund>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `refundOrder`. */
export type RefundOrderPayload = {
  /** The refund; null when there are errors. */
  refund: Maybe<Refund>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `retryRefund`. */
export type RetryRefundPayload = {
  /** The refund; null when there are errors. */
  refund: Maybe<Refund>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `markReady`. */
export type MarkReadyPayload = {
  /** The fulfilment as it is now; null when there are errors. */
  fulfilment: Maybe<Fulfilment>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `markHandedOver`. */
export type MarkHandedOverPayload = {
  /** The fulfilment as it is now; null when there are errors. */
  fulfilment: Maybe<Fulfilment>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `beginCheckout`. */
export type BeginCheckoutPayload = {
  /** The order, which waits to be paid; null when there are errors. */
  order: Maybe<Order>;
  /** What opens a guest's order, in the header `x-order-key`; null for a member's. */
  orderKey: Maybe<Scalars['String']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** Something about money that our books do not explain. Staff only. */
export type PaymentFinding = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What kind of difference it is. */
  kind: PaymentFindingKind;
  /** Our reference of the payment, or else the provider's id of the transaction. */
  reference: Scalars['String']['output'];
  /** What was seen, at most 20 things. */
  details: Array<PaymentFindingDetail>;
  /** When it was found. */
  foundAt: Scalars['DateTime']['output'];
  /** When somebody settled it; null while it is open. */
  resolvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who settled it. */
  resolvedBy: Maybe<User>;
  /** What it turned out to be. */
  note: Maybe<Scalars['String']['output']>;
};

/** One thing that was seen. */
export type PaymentFindingDetail = {
  /** What it is: `amountMinor`. */
  name: Scalars['String']['output'];
  /** Its value, as text. */
  value: Scalars['String']['output'];
};

/** In what our books and the payment provider's can differ. */
export type PaymentFindingKind =
  /** The provider took a payment that we know nothing of. */
  | 'unknown_payment'
  /** The provider knows nothing of a payment that we count as made. */
  | 'missing_payment'
  /** Another amount was taken than was asked. */
  | 'amount_differs'
  /** Another sum was paid back than we know of. */
  | 'refund_differs'
  /** One counts it as paid and the other does not. */
  | 'status_differs';

/** What a finding turned out to be. */
export type ResolvePaymentFindingInput = {
  /** The finding. */
  id: Scalars['ID']['input'];
  /** What it was, and what was done about it; up to 500 characters. */
  note: Scalars['String']['input'];
};

/** The outcome of `resolvePaymentFinding`. */
export type ResolvePaymentFindingPayload = {
  /** The finding as it is now; null when there are errors. */
  finding: Maybe<PaymentFinding>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** A page of findings. */
export type PaymentFindingConnection = {
  /** The findings of this page, with their cursors. */
  edges: Array<PaymentFindingEdge>;
  /** The findings of this page. */
  nodes: Array<PaymentFinding>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** One of a list of findings. */
export type PaymentFindingEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: PaymentFinding;
};

/** A page of orders. */
export type OrderConnection = {
  /** The orders of this page, with their cursors. */
  edges: Array<OrderEdge>;
  /** The orders of this page. */
  nodes: Array<Order>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** One of a list of orders. */
export type OrderEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: Order;
};

/** A page of fulfilments. */
export type FulfilmentConnection = {
  /** The fulfilments of this page, with their cursors. */
  edges: Array<FulfilmentEdge>;
  /** The fulfilments of this page. */
  nodes: Array<Fulfilment>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** One of a list of fulfilments. */
export type FulfilmentEdge = {
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: Fulfilment;
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

/** What to add. */
export type AddToCartInput = {
  /** What kind of thing it is. */
  type: PurchasableType;
  /** The variant or ticket type. */
  itemId: Scalars['ID']['input'];
  /** 1 to 99; one when left out. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Any text of up to 100 characters that stays the same when the request is repeated. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** How many a line shall have. */
export type SetCartLineQuantityInput = {
  /** The line. */
  lineId: Scalars['ID']['input'];
  /** The version of the line that the change is based on. */
  version: Scalars['Int']['input'];
  /** 0 to 99. */
  quantity: Scalars['Int']['input'];
};

/** Which line to remove. */
export type RemoveCartLineInput = {
  /** The line. */
  lineId: Scalars['ID']['input'];
};

/** Whose prices to take over. */
export type RequoteCartInput = {
  /** The cart. */
  id: Scalars['ID']['input'];
  /** The version of the cart that the viewer saw. */
  version: Scalars['Int']['input'];
};

/** Which cart to empty. */
export type EmptyCartInput = {
  /** The cart. */
  id: Scalars['ID']['input'];
  /** The version of the cart that the viewer saw. */
  version: Scalars['Int']['input'];
};

/** Which cart to remove. */
export type DeleteCartInput = {
  /** The cart. */
  id: Scalars['ID']['input'];
  /** The version of the cart that the viewer saw. */
  version: Scalars['Int']['input'];
};

/** Which cart to take over. */
export type MergeCartsInput = {
  /** The token of the other cart. */
  fromToken: Scalars['String']['input'];
};

/** The outcome of `addToCart`. */
export type AddToCartPayload = {
  /** The cart as it is now; null when there are errors. */
  cart: Maybe<Cart>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `setCartLineQuantity`. */
export type SetCartLineQuantityPayload = {
  /** The cart as it is now; null when there are errors. */
  cart: Maybe<Cart>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `removeCartLine`. */
export type RemoveCartLinePayload = {
  /** The cart as it is now; null when there are errors. */
  cart: Maybe<Cart>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `requoteCart`. */
export type RequoteCartPayload = {
  /** The cart as it is now; null when there are errors. */
  cart: Maybe<Cart>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `emptyCart`. */
export type EmptyCartPayload = {
  /** The cart as it is now; null when there are errors. */
  cart: Maybe<Cart>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteCart`. */
export type DeleteCartPayload = {
  /** The id of the cart that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `mergeCarts`. */
export type MergeCartsPayload = {
  /** The viewer's cart as it is now; null when there are errors, or when both are empty. */
  cart: Maybe<Cart>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The line would hold more than it may. */
export type QuantityLimitError = UserError & {
  /** `QUANTITY_LIMIT`. */
  code: Scalars['String']['output'];
  /** How many it may hold. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** The most that the line may hold. */
  max: Scalars['Int']['output'];
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

/** It is no longer on sale, or never was. */
export type ItemGoneError = UserError & {
  /** `ITEM_GONE`. */
  code: Scalars['String']['output'];
  /** What to do about it. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** Whoever sells it cannot be reached at the moment. */
export type SellerUnreachableError = UserError & {
  /** `SELLER_UNREACHABLE`. */
  code: Scalars['String']['output'];
  /** When to try again. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
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
  Cart: Cart;
  CartLine: CartLine;
  User: User;
  Shop: Shop;
  Order: Order;
  OrderLine: OrderLine;
  Fulfilment: Fulfilment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Cart:
    ( { __typename: 'Cart' }
    & GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}> );
  CartLine:
    ( { __typename: 'CartLine' }
    & GraphQLRecursivePick<FederationTypes['CartLine'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  Fulfilment:
    ( { __typename: 'Fulfilment' }
    & GraphQLRecursivePick<FederationTypes['Fulfilment'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Purchasable:
    | ( ProductVariant )
    | ( TicketType )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Cart: ResolverTypeWrapper<CartRow>;
  CartSeller: ResolverTypeWrapper<CartSeller>;
  PickupOffer: ResolverTypeWrapper<PickupOffer>;
  CartLine: ResolverTypeWrapper<CartLineRow>;
  Purchasable: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Purchasable']>;
  ProductVariant: ResolverTypeWrapper<ProductVariant>;
  TicketType: ResolverTypeWrapper<TicketType>;
  CartLineProblem: ResolverTypeWrapper<CartLineProblem>;
  CartLineProblemKind: CartLineProblemKind;
  PurchasableType: PurchasableType;
  User: ResolverTypeWrapper<Omit<User, 'cart' | 'orders'> & { cart?: Maybe<ResolversTypes['Cart']>, orders?: Maybe<ResolversTypes['OrderConnection']> }>;
  Shop: ResolverTypeWrapper<ShopRow>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentStatus: PaymentStatus;
  Order: ResolverTypeWrapper<OrderRow>;
  OrderStatus: OrderStatus;
  OrderPaymentStatus: OrderPaymentStatus;
  OrderLine: ResolverTypeWrapper<OrderLineRow>;
  TaxAmount: ResolverTypeWrapper<TaxAmount>;
  Fulfilment: ResolverTypeWrapper<FulfilmentRow>;
  OrderPickup: ResolverTypeWrapper<OrderPickup>;
  FulfilmentStatus: FulfilmentStatus;
  Refund: ResolverTypeWrapper<RefundRow>;
  RefundLine: ResolverTypeWrapper<RefundLineRow>;
  RefundStatus: RefundStatus;
  OrderHistoryEntry: ResolverTypeWrapper<OrderHistoryEntryRow>;
  PickListItem: ResolverTypeWrapper<PickListItem>;
  OrderFilter: OrderFilter;
  FulfilmentFilter: FulfilmentFilter;
  UpdateCartInput: UpdateCartInput;
  BeginCheckoutInput: BeginCheckoutInput;
  PickupChoiceInput: PickupChoiceInput;
  StartPaymentInput: StartPaymentInput;
  RefreshPaymentInput: RefreshPaymentInput;
  ChangeOrderContactInput: ChangeOrderContactInput;
  CancelOrderInput: CancelOrderInput;
  ReorderInput: ReorderInput;
  RefundLineInput: RefundLineInput;
  RequestRefundInput: RequestRefundInput;
  DecideRefundInput: DecideRefundInput;
  RefundOrderInput: RefundOrderInput;
  RetryRefundInput: RetryRefundInput;
  RefundDisputedPaymentInput: RefundDisputedPaymentInput;
  SettleDisputedPaymentInput: SettleDisputedPaymentInput;
  RefundDisputedPaymentPayload: ResolverTypeWrapper<Omit<RefundDisputedPaymentPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversTypes['Refund']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SettleDisputedPaymentPayload: ResolverTypeWrapper<Omit<SettleDisputedPaymentPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MarkReadyInput: MarkReadyInput;
  MarkHandedOverInput: MarkHandedOverInput;
  PriceChangedError: ResolverTypeWrapper<PriceChangedError>;
  SellerClosedError: ResolverTypeWrapper<SellerClosedError>;
  PickupError: ResolverTypeWrapper<PickupError>;
  OrderPlacedError: ResolverTypeWrapper<OrderPlacedError>;
  OrderExpiredError: ResolverTypeWrapper<OrderExpiredError>;
  OrderStateError: ResolverTypeWrapper<OrderStateError>;
  RefundExceedsError: ResolverTypeWrapper<RefundExceedsError>;
  ProviderUnavailableError: ResolverTypeWrapper<ProviderUnavailableError>;
  UpdateCartPayload: ResolverTypeWrapper<Omit<UpdateCartPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StartPaymentPayload: ResolverTypeWrapper<Omit<StartPaymentPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversTypes['Payment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RefreshPaymentPayload: ResolverTypeWrapper<Omit<RefreshPaymentPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ChangeOrderContactPayload: ResolverTypeWrapper<Omit<ChangeOrderContactPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CancelOrderPayload: ResolverTypeWrapper<Omit<CancelOrderPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReorderPayload: ResolverTypeWrapper<Omit<ReorderPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RequestRefundPayload: ResolverTypeWrapper<Omit<RequestRefundPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversTypes['Refund']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DecideRefundPayload: ResolverTypeWrapper<Omit<DecideRefundPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversTypes['Refund']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RefundOrderPayload: ResolverTypeWrapper<Omit<RefundOrderPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversTypes['Refund']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RetryRefundPayload: ResolverTypeWrapper<Omit<RetryRefundPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversTypes['Refund']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MarkReadyPayload: ResolverTypeWrapper<Omit<MarkReadyPayload, 'fulfilment' | 'userErrors'> & { fulfilment?: Maybe<ResolversTypes['Fulfilment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MarkHandedOverPayload: ResolverTypeWrapper<Omit<MarkHandedOverPayload, 'fulfilment' | 'userErrors'> & { fulfilment?: Maybe<ResolversTypes['Fulfilment']>, userErrors: Array<ResolversTypes['UserError']> }>;
  BeginCheckoutPayload: ResolverTypeWrapper<Omit<BeginCheckoutPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PaymentFinding: ResolverTypeWrapper<PaymentFindingRow>;
  PaymentFindingDetail: ResolverTypeWrapper<PaymentFindingDetail>;
  PaymentFindingKind: PaymentFindingKind;
  ResolvePaymentFindingInput: ResolvePaymentFindingInput;
  ResolvePaymentFindingPayload: ResolverTypeWrapper<Omit<ResolvePaymentFindingPayload, 'finding' | 'userErrors'> & { finding?: Maybe<ResolversTypes['PaymentFinding']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PaymentFindingConnection: ResolverTypeWrapper<Omit<PaymentFindingConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['PaymentFindingEdge']>, nodes: Array<ResolversTypes['PaymentFinding']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  PaymentFindingEdge: ResolverTypeWrapper<Omit<PaymentFindingEdge, 'node'> & { node: ResolversTypes['PaymentFinding'] }>;
  OrderConnection: ResolverTypeWrapper<Omit<OrderConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['OrderEdge']>, nodes: Array<ResolversTypes['Order']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  FulfilmentConnection: ResolverTypeWrapper<Omit<FulfilmentConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['FulfilmentEdge']>, nodes: Array<ResolversTypes['Fulfilment']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  FulfilmentEdge: ResolverTypeWrapper<Omit<FulfilmentEdge, 'node'> & { node: ResolversTypes['Fulfilment'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Count: ResolverTypeWrapper<LazyCount>;
  AddToCartInput: AddToCartInput;
  SetCartLineQuantityInput: SetCartLineQuantityInput;
  RemoveCartLineInput: RemoveCartLineInput;
  RequoteCartInput: RequoteCartInput;
  EmptyCartInput: EmptyCartInput;
  DeleteCartInput: DeleteCartInput;
  MergeCartsInput: MergeCartsInput;
  AddToCartPayload: ResolverTypeWrapper<Omit<AddToCartPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SetCartLineQuantityPayload: ResolverTypeWrapper<Omit<SetCartLineQuantityPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RemoveCartLinePayload: ResolverTypeWrapper<Omit<RemoveCartLinePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RequoteCartPayload: ResolverTypeWrapper<Omit<RequoteCartPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: Array<ResolversTypes['UserError']> }>;
  EmptyCartPayload: ResolverTypeWrapper<Omit<EmptyCartPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteCartPayload: ResolverTypeWrapper<Omit<DeleteCartPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  MergeCartsPayload: ResolverTypeWrapper<Omit<MergeCartsPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: Array<ResolversTypes['UserError']> }>;
  QuantityLimitError: ResolverTypeWrapper<QuantityLimitError>;
  InsufficientStockError: ResolverTypeWrapper<InsufficientStockError>;
  ItemGoneError: ResolverTypeWrapper<ItemGoneError>;
  SellerUnreachableError: ResolverTypeWrapper<SellerUnreachableError>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<Money>;
  UserError: ResolverTypeWrapper<DomainUserError>;
  ValidationError: ResolverTypeWrapper<ValidationError>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Cart: CartRow;
  CartSeller: CartSeller;
  PickupOffer: PickupOffer;
  CartLine: CartLineRow;
  Purchasable: ResolversUnionTypes<ResolversParentTypes>['Purchasable'];
  ProductVariant: ProductVariant;
  TicketType: TicketType;
  CartLineProblem: CartLineProblem;
  User: Omit<User, 'cart' | 'orders'> & { cart?: Maybe<ResolversParentTypes['Cart']>, orders?: Maybe<ResolversParentTypes['OrderConnection']> } | FederationReferenceTypes['User'];
  Shop: ShopRow;
  Payment: PaymentRow;
  Order: OrderRow;
  OrderLine: OrderLineRow;
  TaxAmount: TaxAmount;
  Fulfilment: FulfilmentRow;
  OrderPickup: OrderPickup;
  Refund: RefundRow;
  RefundLine: RefundLineRow;
  OrderHistoryEntry: OrderHistoryEntryRow;
  PickListItem: PickListItem;
  OrderFilter: OrderFilter;
  FulfilmentFilter: FulfilmentFilter;
  UpdateCartInput: UpdateCartInput;
  BeginCheckoutInput: BeginCheckoutInput;
  PickupChoiceInput: PickupChoiceInput;
  StartPaymentInput: StartPaymentInput;
  RefreshPaymentInput: RefreshPaymentInput;
  ChangeOrderContactInput: ChangeOrderContactInput;
  CancelOrderInput: CancelOrderInput;
  ReorderInput: ReorderInput;
  RefundLineInput: RefundLineInput;
  RequestRefundInput: RequestRefundInput;
  DecideRefundInput: DecideRefundInput;
  RefundOrderInput: RefundOrderInput;
  RetryRefundInput: RetryRefundInput;
  RefundDisputedPaymentInput: RefundDisputedPaymentInput;
  SettleDisputedPaymentInput: SettleDisputedPaymentInput;
  RefundDisputedPaymentPayload: Omit<RefundDisputedPaymentPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversParentTypes['Refund']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SettleDisputedPaymentPayload: Omit<SettleDisputedPaymentPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MarkReadyInput: MarkReadyInput;
  MarkHandedOverInput: MarkHandedOverInput;
  PriceChangedError: PriceChangedError;
  SellerClosedError: SellerClosedError;
  PickupError: PickupError;
  OrderPlacedError: OrderPlacedError;
  OrderExpiredError: OrderExpiredError;
  OrderStateError: OrderStateError;
  RefundExceedsError: RefundExceedsError;
  ProviderUnavailableError: ProviderUnavailableError;
  UpdateCartPayload: Omit<UpdateCartPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StartPaymentPayload: Omit<StartPaymentPayload, 'payment' | 'userErrors'> & { payment?: Maybe<ResolversParentTypes['Payment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RefreshPaymentPayload: Omit<RefreshPaymentPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ChangeOrderContactPayload: Omit<ChangeOrderContactPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CancelOrderPayload: Omit<CancelOrderPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReorderPayload: Omit<ReorderPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RequestRefundPayload: Omit<RequestRefundPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversParentTypes['Refund']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DecideRefundPayload: Omit<DecideRefundPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversParentTypes['Refund']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RefundOrderPayload: Omit<RefundOrderPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversParentTypes['Refund']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RetryRefundPayload: Omit<RetryRefundPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversParentTypes['Refund']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MarkReadyPayload: Omit<MarkReadyPayload, 'fulfilment' | 'userErrors'> & { fulfilment?: Maybe<ResolversParentTypes['Fulfilment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MarkHandedOverPayload: Omit<MarkHandedOverPayload, 'fulfilment' | 'userErrors'> & { fulfilment?: Maybe<ResolversParentTypes['Fulfilment']>, userErrors: Array<ResolversParentTypes['UserError']> };
  BeginCheckoutPayload: Omit<BeginCheckoutPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PaymentFinding: PaymentFindingRow;
  PaymentFindingDetail: PaymentFindingDetail;
  ResolvePaymentFindingInput: ResolvePaymentFindingInput;
  ResolvePaymentFindingPayload: Omit<ResolvePaymentFindingPayload, 'finding' | 'userErrors'> & { finding?: Maybe<ResolversParentTypes['PaymentFinding']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PaymentFindingConnection: Omit<PaymentFindingConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['PaymentFindingEdge']>, nodes: Array<ResolversParentTypes['PaymentFinding']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  PaymentFindingEdge: Omit<PaymentFindingEdge, 'node'> & { node: ResolversParentTypes['PaymentFinding'] };
  OrderConnection: Omit<OrderConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['OrderEdge']>, nodes: Array<ResolversParentTypes['Order']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  FulfilmentConnection: Omit<FulfilmentConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['FulfilmentEdge']>, nodes: Array<ResolversParentTypes['Fulfilment']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  FulfilmentEdge: Omit<FulfilmentEdge, 'node'> & { node: ResolversParentTypes['Fulfilment'] };
  PageInfo: PageInfo;
  Count: LazyCount;
  AddToCartInput: AddToCartInput;
  SetCartLineQuantityInput: SetCartLineQuantityInput;
  RemoveCartLineInput: RemoveCartLineInput;
  RequoteCartInput: RequoteCartInput;
  EmptyCartInput: EmptyCartInput;
  DeleteCartInput: DeleteCartInput;
  MergeCartsInput: MergeCartsInput;
  AddToCartPayload: Omit<AddToCartPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SetCartLineQuantityPayload: Omit<SetCartLineQuantityPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RemoveCartLinePayload: Omit<RemoveCartLinePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RequoteCartPayload: Omit<RequoteCartPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: Array<ResolversParentTypes['UserError']> };
  EmptyCartPayload: Omit<EmptyCartPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteCartPayload: Omit<DeleteCartPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  MergeCartsPayload: Omit<MergeCartsPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: Array<ResolversParentTypes['UserError']> };
  QuantityLimitError: QuantityLimitError;
  InsufficientStockError: InsufficientStockError;
  ItemGoneError: ItemGoneError;
  SellerUnreachableError: SellerUnreachableError;
  DateTime: Scalars['DateTime']['output'];
  Money: Money;
  UserError: DomainUserError;
  ValidationError: ValidationError;
  NotFoundError: NotFoundError;
  ConflictError: ConflictError;
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
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'code'>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
  fulfilments?: Resolver<Maybe<ResolversTypes['FulfilmentConnection']>, ParentType, ContextType, RequireFields<QueryFulfilmentsArgs, 'filter'>>;
  pickList?: Resolver<Maybe<Array<ResolversTypes['PickListItem']>>, ParentType, ContextType, RequireFields<QueryPickListArgs, 'sellerId'>>;
  paymentFindings?: Resolver<Maybe<ResolversTypes['PaymentFindingConnection']>, ParentType, ContextType, Partial<QueryPaymentFindingsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addToCart?: Resolver<Maybe<ResolversTypes['AddToCartPayload']>, ParentType, ContextType, RequireFields<MutationAddToCartArgs, 'input'>>;
  setCartLineQuantity?: Resolver<Maybe<ResolversTypes['SetCartLineQuantityPayload']>, ParentType, ContextType, RequireFields<MutationSetCartLineQuantityArgs, 'input'>>;
  removeCartLine?: Resolver<Maybe<ResolversTypes['RemoveCartLinePayload']>, ParentType, ContextType, RequireFields<MutationRemoveCartLineArgs, 'input'>>;
  requoteCart?: Resolver<Maybe<ResolversTypes['RequoteCartPayload']>, ParentType, ContextType, RequireFields<MutationRequoteCartArgs, 'input'>>;
  emptyCart?: Resolver<Maybe<ResolversTypes['EmptyCartPayload']>, ParentType, ContextType, RequireFields<MutationEmptyCartArgs, 'input'>>;
  deleteCart?: Resolver<Maybe<ResolversTypes['DeleteCartPayload']>, ParentType, ContextType, RequireFields<MutationDeleteCartArgs, 'input'>>;
  mergeCarts?: Resolver<Maybe<ResolversTypes['MergeCartsPayload']>, ParentType, ContextType, RequireFields<MutationMergeCartsArgs, 'input'>>;
  updateCart?: Resolver<Maybe<ResolversTypes['UpdateCartPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCartArgs, 'input'>>;
  beginCheckout?: Resolver<Maybe<ResolversTypes['BeginCheckoutPayload']>, ParentType, ContextType, RequireFields<MutationBeginCheckoutArgs, 'input'>>;
  startPayment?: Resolver<Maybe<ResolversTypes['StartPaymentPayload']>, ParentType, ContextType, RequireFields<MutationStartPaymentArgs, 'input'>>;
  refreshPayment?: Resolver<Maybe<ResolversTypes['RefreshPaymentPayload']>, ParentType, ContextType, RequireFields<MutationRefreshPaymentArgs, 'input'>>;
  changeOrderContact?: Resolver<Maybe<ResolversTypes['ChangeOrderContactPayload']>, ParentType, ContextType, RequireFields<MutationChangeOrderContactArgs, 'input'>>;
  cancelOrder?: Resolver<Maybe<ResolversTypes['CancelOrderPayload']>, ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'input'>>;
  reorder?: Resolver<Maybe<ResolversTypes['ReorderPayload']>, ParentType, ContextType, RequireFields<MutationReorderArgs, 'input'>>;
  requestRefund?: Resolver<Maybe<ResolversTypes['RequestRefundPayload']>, ParentType, ContextType, RequireFields<MutationRequestRefundArgs, 'input'>>;
  decideRefund?: Resolver<Maybe<ResolversTypes['DecideRefundPayload']>, ParentType, ContextType, RequireFields<MutationDecideRefundArgs, 'input'>>;
  refundOrder?: Resolver<Maybe<ResolversTypes['RefundOrderPayload']>, ParentType, ContextType, RequireFields<MutationRefundOrderArgs, 'input'>>;
  retryRefund?: Resolver<Maybe<ResolversTypes['RetryRefundPayload']>, ParentType, ContextType, RequireFields<MutationRetryRefundArgs, 'input'>>;
  resolvePaymentFinding?: Resolver<Maybe<ResolversTypes['ResolvePaymentFindingPayload']>, ParentType, ContextType, RequireFields<MutationResolvePaymentFindingArgs, 'input'>>;
  refundDisputedPayment?: Resolver<Maybe<ResolversTypes['RefundDisputedPaymentPayload']>, ParentType, ContextType, RequireFields<MutationRefundDisputedPaymentArgs, 'input'>>;
  settleDisputedPayment?: Resolver<Maybe<ResolversTypes['SettleDisputedPaymentPayload']>, ParentType, ContextType, RequireFields<MutationSettleDisputedPaymentArgs, 'input'>>;
  markReady?: Resolver<Maybe<ResolversTypes['MarkReadyPayload']>, ParentType, ContextType, RequireFields<MutationMarkReadyArgs, 'input'>>;
  markHandedOver?: Resolver<Maybe<ResolversTypes['MarkHandedOverPayload']>, ParentType, ContextType, RequireFields<MutationMarkHandedOverArgs, 'input'>>;
};

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CartLine']>, ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['TaxAmount']>, ParentType, ContextType>;
  donation?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sellers?: Resolver<Array<ResolversTypes['CartSeller']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CartSellerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartSeller'] = ResolversParentTypes['CartSeller']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pickups?: Resolver<Array<ResolversTypes['PickupOffer']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PickupOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickupOffer'] = ResolversParentTypes['PickupOffer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine'], FederationReferenceType extends FederationReferenceTypes['CartLine'] = FederationReferenceTypes['CartLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CartLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Purchasable']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['CartLineProblem']>, ParentType, ContextType>;
};

export type PurchasableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Purchasable'] = ResolversParentTypes['Purchasable']> = {
  __resolveType: TypeResolveFn<'ProductVariant' | 'TicketType', ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketType'] = ResolversParentTypes['TicketType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineProblem'] = ResolversParentTypes['CartLineProblem']> = {
  kind?: Resolver<ResolversTypes['CartLineProblemKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  currentPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<UserOrdersArgs>>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fulfilments?: Resolver<Maybe<ResolversTypes['FulfilmentConnection']>, ParentType, ContextType, Partial<ShopFulfilmentsArgs>>;
  pickList?: Resolver<Maybe<Array<ResolversTypes['PickListItem']>>, ParentType, ContextType, Partial<ShopPickListArgs>>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  taken?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  disputeSettledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanSettle?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  paymentStatus?: Resolver<ResolversTypes['OrderPaymentStatus'], ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buyerLeftAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  fulfilments?: Resolver<Array<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxes?: Resolver<Array<ResolversTypes['TaxAmount']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['Refund']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['OrderHistoryEntry']>, ParentType, ContextType>;
  viewerCanPay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanChangeContact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRequestRefund?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRefund?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PurchasableType']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Purchasable']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxRateBp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isShort?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TaxAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxAmount'] = ResolversParentTypes['TaxAmount']> = {
  rateBp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FulfilmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fulfilment'] = ResolversParentTypes['Fulfilment'], FederationReferenceType extends FederationReferenceTypes['Fulfilment'] = FederationReferenceTypes['Fulfilment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fulfilment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sellerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sellerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pickup?: Resolver<Maybe<ResolversTypes['OrderPickup']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FulfilmentStatus'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handedOverAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type OrderPickupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPickup'] = ResolversParentTypes['OrderPickup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RefundLine']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RefundLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundLine'] = ResolversParentTypes['RefundLine']> = {
  line?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderHistoryEntry'] = ResolversParentTypes['OrderHistoryEntry']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PickListItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickListItem'] = ResolversParentTypes['PickListItem']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sku?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefundDisputedPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundDisputedPaymentPayload'] = ResolversParentTypes['RefundDisputedPaymentPayload']> = {
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleDisputedPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettleDisputedPaymentPayload'] = ResolversParentTypes['SettleDisputedPaymentPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PriceChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangedError'] = ResolversParentTypes['PriceChangedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  old?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellerClosedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerClosedError'] = ResolversParentTypes['SellerClosedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sellerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PickupErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PickupError'] = ResolversParentTypes['PickupError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sellerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderPlacedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderPlacedError'] = ResolversParentTypes['OrderPlacedError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  orderCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderExpiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderExpiredError'] = ResolversParentTypes['OrderExpiredError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderStateErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderStateError'] = ResolversParentTypes['OrderStateError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundExceedsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundExceedsError'] = ResolversParentTypes['RefundExceedsError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  maxRefundable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderUnavailableError'] = ResolversParentTypes['ProviderUnavailableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateCartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCartPayload'] = ResolversParentTypes['UpdateCartPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPaymentPayload'] = ResolversParentTypes['StartPaymentPayload']> = {
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefreshPaymentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshPaymentPayload'] = ResolversParentTypes['RefreshPaymentPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeOrderContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOrderContactPayload'] = ResolversParentTypes['ChangeOrderContactPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderPayload'] = ResolversParentTypes['CancelOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReorderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReorderPayload'] = ResolversParentTypes['ReorderPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestRefundPayload'] = ResolversParentTypes['RequestRefundPayload']> = {
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecideRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideRefundPayload'] = ResolversParentTypes['DecideRefundPayload']> = {
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefundOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundOrderPayload'] = ResolversParentTypes['RefundOrderPayload']> = {
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetryRefundPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetryRefundPayload'] = ResolversParentTypes['RetryRefundPayload']> = {
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarkReadyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkReadyPayload'] = ResolversParentTypes['MarkReadyPayload']> = {
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarkHandedOverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkHandedOverPayload'] = ResolversParentTypes['MarkHandedOverPayload']> = {
  fulfilment?: Resolver<Maybe<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BeginCheckoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginCheckoutPayload'] = ResolversParentTypes['BeginCheckoutPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFinding'] = ResolversParentTypes['PaymentFinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaymentFindingKind'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  details?: Resolver<Array<ResolversTypes['PaymentFindingDetail']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentFindingDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFindingDetail'] = ResolversParentTypes['PaymentFindingDetail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResolvePaymentFindingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvePaymentFindingPayload'] = ResolversParentTypes['ResolvePaymentFindingPayload']> = {
  finding?: Resolver<Maybe<ResolversTypes['PaymentFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PaymentFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFindingConnection'] = ResolversParentTypes['PaymentFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PaymentFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type PaymentFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentFindingEdge'] = ResolversParentTypes['PaymentFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PaymentFinding'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type FulfilmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentConnection'] = ResolversParentTypes['FulfilmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FulfilmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fulfilment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type FulfilmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FulfilmentEdge'] = ResolversParentTypes['FulfilmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fulfilment'], ParentType, ContextType>;
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

export type AddToCartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddToCartPayload'] = ResolversParentTypes['AddToCartPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetCartLineQuantityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCartLineQuantityPayload'] = ResolversParentTypes['SetCartLineQuantityPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveCartLinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveCartLinePayload'] = ResolversParentTypes['RemoveCartLinePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequoteCartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequoteCartPayload'] = ResolversParentTypes['RequoteCartPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmptyCartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmptyCartPayload'] = ResolversParentTypes['EmptyCartPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteCartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCartPayload'] = ResolversParentTypes['DeleteCartPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MergeCartsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeCartsPayload'] = ResolversParentTypes['MergeCartsPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuantityLimitErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantityLimitError'] = ResolversParentTypes['QuantityLimitError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsufficientStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsufficientStockError'] = ResolversParentTypes['InsufficientStockError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemGoneErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemGoneError'] = ResolversParentTypes['ItemGoneError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SellerUnreachableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerUnreachableError'] = ResolversParentTypes['SellerUnreachableError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'PriceChangedError' | 'SellerClosedError' | 'PickupError' | 'OrderPlacedError' | 'OrderExpiredError' | 'OrderStateError' | 'RefundExceedsError' | 'ProviderUnavailableError' | 'QuantityLimitError' | 'InsufficientStockError' | 'ItemGoneError' | 'SellerUnreachableError' | 'ValidationError' | 'NotFoundError' | 'ConflictError', ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartSeller?: CartSellerResolvers<ContextType>;
  PickupOffer?: PickupOfferResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  Purchasable?: PurchasableResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  TicketType?: TicketTypeResolvers<ContextType>;
  CartLineProblem?: CartLineProblemResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  TaxAmount?: TaxAmountResolvers<ContextType>;
  Fulfilment?: FulfilmentResolvers<ContextType>;
  OrderPickup?: OrderPickupResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundLine?: RefundLineResolvers<ContextType>;
  OrderHistoryEntry?: OrderHistoryEntryResolvers<ContextType>;
  PickListItem?: PickListItemResolvers<ContextType>;
  RefundDisputedPaymentPayload?: RefundDisputedPaymentPayloadResolvers<ContextType>;
  SettleDisputedPaymentPayload?: SettleDisputedPaymentPayloadResolvers<ContextType>;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  SellerClosedError?: SellerClosedErrorResolvers<ContextType>;
  PickupError?: PickupErrorResolvers<ContextType>;
  OrderPlacedError?: OrderPlacedErrorResolvers<ContextType>;
  OrderExpiredError?: OrderExpiredErrorResolvers<ContextType>;
  OrderStateError?: OrderStateErrorResolvers<ContextType>;
  RefundExceedsError?: RefundExceedsErrorResolvers<ContextType>;
  ProviderUnavailableError?: ProviderUnavailableErrorResolvers<ContextType>;
  UpdateCartPayload?: UpdateCartPayloadResolvers<ContextType>;
  StartPaymentPayload?: StartPaymentPayloadResolvers<ContextType>;
  RefreshPaymentPayload?: RefreshPaymentPayloadResolvers<ContextType>;
  ChangeOrderContactPayload?: ChangeOrderContactPayloadResolvers<ContextType>;
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>;
  ReorderPayload?: ReorderPayloadResolvers<ContextType>;
  RequestRefundPayload?: RequestRefundPayloadResolvers<ContextType>;
  DecideRefundPayload?: DecideRefundPayloadResolvers<ContextType>;
  RefundOrderPayload?: RefundOrderPayloadResolvers<ContextType>;
  RetryRefundPayload?: RetryRefundPayloadResolvers<ContextType>;
  MarkReadyPayload?: MarkReadyPayloadResolvers<ContextType>;
  MarkHandedOverPayload?: MarkHandedOverPayloadResolvers<ContextType>;
  BeginCheckoutPayload?: BeginCheckoutPayloadResolvers<ContextType>;
  PaymentFinding?: PaymentFindingResolvers<ContextType>;
  PaymentFindingDetail?: PaymentFindingDetailResolvers<ContextType>;
  ResolvePaymentFindingPayload?: ResolvePaymentFindingPayloadResolvers<ContextType>;
  PaymentFindingConnection?: PaymentFindingConnectionResolvers<ContextType>;
  PaymentFindingEdge?: PaymentFindingEdgeResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  FulfilmentConnection?: FulfilmentConnectionResolvers<ContextType>;
  FulfilmentEdge?: FulfilmentEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  AddToCartPayload?: AddToCartPayloadResolvers<ContextType>;
  SetCartLineQuantityPayload?: SetCartLineQuantityPayloadResolvers<ContextType>;
  RemoveCartLinePayload?: RemoveCartLinePayloadResolvers<ContextType>;
  RequoteCartPayload?: RequoteCartPayloadResolvers<ContextType>;
  EmptyCartPayload?: EmptyCartPayloadResolvers<ContextType>;
  DeleteCartPayload?: DeleteCartPayloadResolvers<ContextType>;
  MergeCartsPayload?: MergeCartsPayloadResolvers<ContextType>;
  QuantityLimitError?: QuantityLimitErrorResolvers<ContextType>;
  InsufficientStockError?: InsufficientStockErrorResolvers<ContextType>;
  ItemGoneError?: ItemGoneErrorResolvers<ContextType>;
  SellerUnreachableError?: SellerUnreachableErrorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationError?: ValidationErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
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

