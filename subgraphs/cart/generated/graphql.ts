// Written by `npm run generate` from ../schema.graphql.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Cart as CartRow } from '../models/Cart.ts';
import type { CartLine as CartLineRow } from '../models/CartLine.ts';
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
  /** What the lines cost together, at the prices that they show. */
  total: Money;
  /** When it is forgotten, if nobody touches it; members' carts are kept. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
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
  | 'gone';

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
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Cart: ResolverTypeWrapper<CartRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CartLine: ResolverTypeWrapper<CartLineRow>;
  Purchasable: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Purchasable']>;
  ProductVariant: ResolverTypeWrapper<ProductVariant>;
  TicketType: ResolverTypeWrapper<TicketType>;
  CartLineProblem: ResolverTypeWrapper<CartLineProblem>;
  CartLineProblemKind: CartLineProblemKind;
  PurchasableType: PurchasableType;
  User: ResolverTypeWrapper<Omit<User, 'cart'> & { cart?: Maybe<ResolversTypes['Cart']> }>;
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
  Mutation: Record<PropertyKey, never>;
  Cart: CartRow;
  ID: Scalars['ID']['output'];
  CartLine: CartLineRow;
  Purchasable: ResolversUnionTypes<ResolversParentTypes>['Purchasable'];
  ProductVariant: ProductVariant;
  TicketType: TicketType;
  CartLineProblem: CartLineProblem;
  User: Omit<User, 'cart'> & { cart?: Maybe<ResolversParentTypes['Cart']> } | FederationReferenceTypes['User'];
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
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addToCart?: Resolver<Maybe<ResolversTypes['AddToCartPayload']>, ParentType, ContextType, RequireFields<MutationAddToCartArgs, 'input'>>;
  setCartLineQuantity?: Resolver<Maybe<ResolversTypes['SetCartLineQuantityPayload']>, ParentType, ContextType, RequireFields<MutationSetCartLineQuantityArgs, 'input'>>;
  removeCartLine?: Resolver<Maybe<ResolversTypes['RemoveCartLinePayload']>, ParentType, ContextType, RequireFields<MutationRemoveCartLineArgs, 'input'>>;
  requoteCart?: Resolver<Maybe<ResolversTypes['RequoteCartPayload']>, ParentType, ContextType, RequireFields<MutationRequoteCartArgs, 'input'>>;
  emptyCart?: Resolver<Maybe<ResolversTypes['EmptyCartPayload']>, ParentType, ContextType, RequireFields<MutationEmptyCartArgs, 'input'>>;
  deleteCart?: Resolver<Maybe<ResolversTypes['DeleteCartPayload']>, ParentType, ContextType, RequireFields<MutationDeleteCartArgs, 'input'>>;
  mergeCarts?: Resolver<Maybe<ResolversTypes['MergeCartsPayload']>, ParentType, ContextType, RequireFields<MutationMergeCartsArgs, 'input'>>;
};

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['CartLine']>, ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'QuantityLimitError' | 'InsufficientStockError' | 'ItemGoneError' | 'SellerUnreachableError' | 'ValidationError' | 'NotFoundError' | 'ConflictError', ParentType, ContextType>;
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
  CartLine?: CartLineResolvers<ContextType>;
  Purchasable?: PurchasableResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  TicketType?: TicketTypeResolvers<ContextType>;
  CartLineProblem?: CartLineProblemResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
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

