// Written by `npm run generate` from ../schema.graphql.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Newsletter as NewsletterRow } from '../models/Newsletter.ts';
import type { NewsletterSubscription as NewsletterSubscriptionRow } from '../models/NewsletterSubscription.ts';
import type { Profile as ProfileRow } from '../models/Profile.ts';
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
  /** The profile of that member; null when there is none, or it is not for the viewer. */
  profile: Maybe<Profile>;
  /** The profiles that the viewer may see, by name. */
  profiles: Maybe<ProfileConnection>;
  /** The newsletter with that slug; null when there is none, or it is not for the viewer. */
  newsletter: Maybe<Newsletter>;
  /** The newsletters that the viewer may have, in the order in which editors put them. */
  newsletters: Maybe<NewsletterConnection>;
};


export type QueryProfileArgs = {
  userId: Scalars['ID']['input'];
};


export type QueryProfilesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNewsletterArgs = {
  slug: Scalars['String']['input'];
};


export type QueryNewslettersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Opens the profile of the viewer. Members only. */
  createProfile: Maybe<CreateProfilePayload>;
  /** Changes a profile; fields that are left out stay as they are. The member, or an admin. */
  updateProfile: Maybe<UpdateProfilePayload>;
  /** Removes a profile; the membership and the name stay. The member, or an admin. */
  deleteProfile: Maybe<DeleteProfilePayload>;
  /** Creates a newsletter. Editors only. */
  createNewsletter: Maybe<CreateNewsletterPayload>;
  /** Changes a newsletter; fields that are left out stay as they are. Editors only. */
  updateNewsletter: Maybe<UpdateNewsletterPayload>;
  /** Removes a newsletter to which nobody subscribed. Editors only. */
  deleteNewsletter: Maybe<DeleteNewsletterPayload>;
  /** Subscribes the viewer to a newsletter. Subscribing twice is subscribing once. Members only. */
  subscribe: Maybe<SubscribePayload>;
  /** Ends the viewer's subscription to a newsletter, at once and without questions. Members only. */
  unsubscribe: Maybe<UnsubscribePayload>;
  /** Takes a subscription off the viewer's list, and so ends it. That there was one, the log of consent still says. */
  deleteSubscription: Maybe<DeleteSubscriptionPayload>;
};


export type MutationCreateProfileArgs = {
  input: CreateProfileInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationDeleteProfileArgs = {
  input: DeleteProfileInput;
};


export type MutationCreateNewsletterArgs = {
  input: CreateNewsletterInput;
};


export type MutationUpdateNewsletterArgs = {
  input: UpdateNewsletterInput;
};


export type MutationDeleteNewsletterArgs = {
  input: DeleteNewsletterInput;
};


export type MutationSubscribeArgs = {
  input: SubscribeInput;
};


export type MutationUnsubscribeArgs = {
  input: UnsubscribeInput;
};


export type MutationDeleteSubscriptionArgs = {
  input: DeleteSubscriptionInput;
};

/** A member of the cooperative. */
export type User = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What the member says of themselves; null when there is nothing, or it is not for the viewer. */
  profile: Maybe<Profile>;
  /** The member's newsletters, by title; null for anybody but the member. */
  subscriptions: Maybe<NewsletterSubscriptionConnection>;
};


/** A member of the cooperative. */
export type UserSubscriptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What a member says of themselves. */
export type Profile = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the profile. */
  version: Scalars['Int']['output'];
  /** Whose profile it is. */
  user: Maybe<User>;
  /** The name as people read it. */
  displayName: Scalars['String']['output'];
  /** How to speak of the member, for example `she/her`. */
  pronouns: Maybe<Scalars['String']['output']>;
  /** A few lines in plain text. */
  bio: Maybe<Scalars['String']['output']>;
  /** The portrait. */
  avatar: Maybe<ImageRef>;
  /** Who sees the profile. */
  visibility: ProfileVisibility;
  /** In which colours the member reads the sites; null for anybody but the member. */
  theme: Maybe<Theme>;
  /** Of what the member wants to hear; null for anybody but the member. */
  notifications: Maybe<NotificationPreferences>;
  /** When the profile was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** True when the viewer may change it. */
  viewerCanEdit: Scalars['Boolean']['output'];
};

/** Who sees a profile. */
export type ProfileVisibility =
  /** Everybody. */
  | 'public'
  /** People who are signed in. */
  | 'members'
  /** The member, and admins. */
  | 'private';

/** The colours of the sites. */
export type Theme =
  /** As the device is set. */
  | 'system'
  /** Dark on light. */
  | 'light'
  /** Light on dark. */
  | 'dark';

/** Of what a member wants to hear, apart from newsletters. */
export type NotificationPreferences = {
  /** The fate of one's orders. */
  orders: Scalars['Boolean']['output'];
  /** Changes of events for which one holds a place. */
  events: Scalars['Boolean']['output'];
  /** Followers and replies. */
  social: Scalars['Boolean']['output'];
};

/** A page of profiles. */
export type ProfileConnection = {
  /** The profiles of this page, with their cursors. */
  edges: Array<ProfileEdge>;
  /** The profiles of this page. */
  nodes: Array<Profile>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A profile in a page of profiles. */
export type ProfileEdge = {
  /** The profile. */
  node: Profile;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A letter to many, which comes out again and again. */
export type Newsletter = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the newsletter. */
  version: Scalars['Int']['output'];
  /** The newsletter in web addresses. */
  slug: Scalars['String']['output'];
  /** The newsletter as people read it. */
  title: Scalars['String']['output'];
  /** What it is about, and for whom. */
  description: Scalars['String']['output'];
  /** When it comes, for example `Thursday mornings`. */
  cadence: Maybe<Scalars['String']['output']>;
  /** Who signs it. */
  senderName: Scalars['String']['output'];
  /** A picture for it. */
  picture: Maybe<ImageRef>;
  /** What it takes to subscribe by e-mail. */
  optIn: OptIn;
  /** Who may have it. */
  visibility: NewsletterVisibility;
  /** Whether it still comes out. */
  status: NewsletterStatus;
  /** How many receive it. */
  subscriberCount: Scalars['Int']['output'];
  /** The viewer's subscription, even one that was ended; null when there is none. */
  viewerSubscription: Maybe<NewsletterSubscription>;
};

/** What it takes to subscribe to a newsletter by e-mail. */
export type OptIn =
  /** The address. */
  | 'single'
  /** The address, and a click in a mail that goes there. */
  | 'double';

/** Who may have a newsletter. */
export type NewsletterVisibility =
  /** Everybody. */
  | 'public'
  /** Members. */
  | 'members'
  /** Those whom editors subscribe; only editors see that it is there. */
  | 'private';

/** Whether a newsletter still comes out. */
export type NewsletterStatus =
  /** It does. */
  | 'active'
  /** It does not; editors see it still. */
  | 'archived';

/** A page of newsletters. */
export type NewsletterConnection = {
  /** The newsletters of this page, with their cursors. */
  edges: Array<NewsletterEdge>;
  /** The newsletters of this page. */
  nodes: Array<Newsletter>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A newsletter in a page of newsletters. */
export type NewsletterEdge = {
  /** The newsletter. */
  node: Newsletter;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** Somebody's wish to have a newsletter, or not to have it any more. */
export type NewsletterSubscription = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you remove the subscription. */
  version: Scalars['Int']['output'];
  /** The newsletter; null when it does not come out any more. */
  newsletter: Maybe<Newsletter>;
  /** The member who subscribed. */
  user: Maybe<User>;
  /** How it stands. */
  status: SubscriptionStatus;
  /** Since when the newsletter is wanted. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** Since when it is not wanted any more. */
  unsubscribedAt: Maybe<Scalars['DateTime']['output']>;
};

/** How a subscription stands. */
export type SubscriptionStatus =
  /** Waits for a click in a mail. */
  | 'pending'
  /** The newsletter is sent. */
  | 'confirmed'
  /** The newsletter is not sent any more. */
  | 'unsubscribed';

/** A page of subscriptions. */
export type NewsletterSubscriptionConnection = {
  /** The subscriptions of this page, with their cursors. */
  edges: Array<NewsletterSubscriptionEdge>;
  /** The subscriptions of this page. */
  nodes: Array<NewsletterSubscription>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A subscription in a page of subscriptions. */
export type NewsletterSubscriptionEdge = {
  /** The subscription. */
  node: NewsletterSubscription;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** What a new profile needs. */
export type CreateProfileInput = {
  /** 1 to 80 characters. */
  displayName: Scalars['String']['input'];
  /** At most 60 characters; null removes them. */
  pronouns?: InputMaybe<Scalars['String']['input']>;
  /** At most 1,000 characters of plain text; null removes it. */
  bio?: InputMaybe<Scalars['String']['input']>;
  /** Name of a portrait of the house, such as `sprig-rowan`; null removes it. */
  portrait?: InputMaybe<Scalars['String']['input']>;
  /** Who sees the profile; members when left out. */
  visibility?: InputMaybe<ProfileVisibility>;
  /** In which colours to read the sites; as the device is set when left out. */
  theme?: InputMaybe<Theme>;
  /** Of what to hear; kinds that are left out stay as they are. */
  notifications?: InputMaybe<NotificationPreferencesInput>;
};

/** What to change about a profile. */
export type UpdateProfileInput = {
  /** The profile. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 80 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** At most 60 characters; null removes them. */
  pronouns?: InputMaybe<Scalars['String']['input']>;
  /** At most 1,000 characters of plain text; null removes it. */
  bio?: InputMaybe<Scalars['String']['input']>;
  /** Name of a portrait of the house, such as `sprig-rowan`; null removes it. */
  portrait?: InputMaybe<Scalars['String']['input']>;
  /** Who sees the profile. */
  visibility?: InputMaybe<ProfileVisibility>;
  /** In which colours to read the sites. */
  theme?: InputMaybe<Theme>;
  /** Of what to hear; kinds that are left out stay as they are. */
  notifications?: InputMaybe<NotificationPreferencesInput>;
};

/** Of what to hear. On when never said. */
export type NotificationPreferencesInput = {
  /** The fate of one's orders. */
  orders?: InputMaybe<Scalars['Boolean']['input']>;
  /** Changes of events for which one holds a place. */
  events?: InputMaybe<Scalars['Boolean']['input']>;
  /** Followers and replies. */
  social?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which profile to remove. */
export type DeleteProfileInput = {
  /** The profile. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** What a new newsletter needs. */
export type CreateNewsletterInput = {
  /** 1 to 120 characters. */
  title: Scalars['String']['input'];
  /** Lower-case words and hyphens; made from the title when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 600 characters. */
  description: Scalars['String']['input'];
  /** At most 80 characters. */
  cadence?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 80 characters. */
  senderName: Scalars['String']['input'];
  /** Name of a picture of the house, such as `veg-box`. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; needed with a picture. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** What it takes to subscribe by e-mail; a click in a mail when left out. */
  optIn?: InputMaybe<OptIn>;
  /** Who may have it; everybody when left out. */
  visibility?: InputMaybe<NewsletterVisibility>;
  /** Its place in the list, from 0; the end when left out. */
  rank?: InputMaybe<Scalars['Int']['input']>;
};

/** What to change about a newsletter. */
export type UpdateNewsletterInput = {
  /** The newsletter. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case words and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 600 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** At most 80 characters. */
  cadence?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 80 characters. */
  senderName?: InputMaybe<Scalars['String']['input']>;
  /** Name of a picture of the house, such as `veg-box`. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; needed with a picture. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** What it takes to subscribe by e-mail. */
  optIn?: InputMaybe<OptIn>;
  /** Who may have it. */
  visibility?: InputMaybe<NewsletterVisibility>;
  /** Its place in the list, from 0. */
  rank?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it still comes out. */
  status?: InputMaybe<NewsletterStatus>;
};

/** Which newsletter to remove. */
export type DeleteNewsletterInput = {
  /** The newsletter. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which newsletter to have. */
export type SubscribeInput = {
  /** The newsletter. */
  newsletterId: Scalars['ID']['input'];
};

/** Which newsletter not to have any more. */
export type UnsubscribeInput = {
  /** The newsletter. */
  newsletterId: Scalars['ID']['input'];
};

/** Which subscription to take off the list. */
export type DeleteSubscriptionInput = {
  /** The subscription. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** The outcome of `createProfile`. */
export type CreateProfilePayload = {
  /** The new profile; null when there are errors. */
  profile: Maybe<Profile>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateProfile`. */
export type UpdateProfilePayload = {
  /** The changed profile; null when there are errors. */
  profile: Maybe<Profile>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteProfile`. */
export type DeleteProfilePayload = {
  /** The id of the profile that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `createNewsletter`. */
export type CreateNewsletterPayload = {
  /** The new newsletter; null when there are errors. */
  newsletter: Maybe<Newsletter>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateNewsletter`. */
export type UpdateNewsletterPayload = {
  /** The changed newsletter; null when there are errors. */
  newsletter: Maybe<Newsletter>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteNewsletter`. */
export type DeleteNewsletterPayload = {
  /** The id of the newsletter that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `subscribe`. */
export type SubscribePayload = {
  /** The subscription; null when there are errors. */
  subscription: Maybe<NewsletterSubscription>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `unsubscribe`. */
export type UnsubscribePayload = {
  /** The ended subscription; null when there are errors. */
  subscription: Maybe<NewsletterSubscription>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteSubscription`. */
export type DeleteSubscriptionPayload = {
  /** The id of the subscription that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
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
  Profile: Profile;
  Newsletter: Newsletter;
  NewsletterSubscription: NewsletterSubscription;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Profile:
    ( { __typename: 'Profile' }
    & GraphQLRecursivePick<FederationTypes['Profile'], {"id":true}> );
  Newsletter:
    ( { __typename: 'Newsletter' }
    & GraphQLRecursivePick<FederationTypes['Newsletter'], {"id":true}> );
  NewsletterSubscription:
    ( { __typename: 'NewsletterSubscription' }
    & GraphQLRecursivePick<FederationTypes['NewsletterSubscription'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<Omit<User, 'profile' | 'subscriptions'> & { profile?: Maybe<ResolversTypes['Profile']>, subscriptions?: Maybe<ResolversTypes['NewsletterSubscriptionConnection']> }>;
  Profile: ResolverTypeWrapper<ProfileRow>;
  ProfileVisibility: ProfileVisibility;
  Theme: Theme;
  NotificationPreferences: ResolverTypeWrapper<NotificationPreferences>;
  ProfileConnection: ResolverTypeWrapper<Omit<ProfileConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['ProfileEdge']>, nodes: Array<ResolversTypes['Profile']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  ProfileEdge: ResolverTypeWrapper<Omit<ProfileEdge, 'node'> & { node: ResolversTypes['Profile'] }>;
  Newsletter: ResolverTypeWrapper<NewsletterRow>;
  OptIn: OptIn;
  NewsletterVisibility: NewsletterVisibility;
  NewsletterStatus: NewsletterStatus;
  NewsletterConnection: ResolverTypeWrapper<Omit<NewsletterConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['NewsletterEdge']>, nodes: Array<ResolversTypes['Newsletter']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  NewsletterEdge: ResolverTypeWrapper<Omit<NewsletterEdge, 'node'> & { node: ResolversTypes['Newsletter'] }>;
  NewsletterSubscription: ResolverTypeWrapper<NewsletterSubscriptionRow>;
  SubscriptionStatus: SubscriptionStatus;
  NewsletterSubscriptionConnection: ResolverTypeWrapper<Omit<NewsletterSubscriptionConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['NewsletterSubscriptionEdge']>, nodes: Array<ResolversTypes['NewsletterSubscription']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  NewsletterSubscriptionEdge: ResolverTypeWrapper<Omit<NewsletterSubscriptionEdge, 'node'> & { node: ResolversTypes['NewsletterSubscription'] }>;
  CreateProfileInput: CreateProfileInput;
  UpdateProfileInput: UpdateProfileInput;
  NotificationPreferencesInput: NotificationPreferencesInput;
  DeleteProfileInput: DeleteProfileInput;
  CreateNewsletterInput: CreateNewsletterInput;
  UpdateNewsletterInput: UpdateNewsletterInput;
  DeleteNewsletterInput: DeleteNewsletterInput;
  SubscribeInput: SubscribeInput;
  UnsubscribeInput: UnsubscribeInput;
  DeleteSubscriptionInput: DeleteSubscriptionInput;
  CreateProfilePayload: ResolverTypeWrapper<Omit<CreateProfilePayload, 'profile' | 'userErrors'> & { profile?: Maybe<ResolversTypes['Profile']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateProfilePayload: ResolverTypeWrapper<Omit<UpdateProfilePayload, 'profile' | 'userErrors'> & { profile?: Maybe<ResolversTypes['Profile']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteProfilePayload: ResolverTypeWrapper<Omit<DeleteProfilePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  CreateNewsletterPayload: ResolverTypeWrapper<Omit<CreateNewsletterPayload, 'newsletter' | 'userErrors'> & { newsletter?: Maybe<ResolversTypes['Newsletter']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateNewsletterPayload: ResolverTypeWrapper<Omit<UpdateNewsletterPayload, 'newsletter' | 'userErrors'> & { newsletter?: Maybe<ResolversTypes['Newsletter']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteNewsletterPayload: ResolverTypeWrapper<Omit<DeleteNewsletterPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  SubscribePayload: ResolverTypeWrapper<Omit<SubscribePayload, 'subscription' | 'userErrors'> & { subscription?: Maybe<ResolversTypes['NewsletterSubscription']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UnsubscribePayload: ResolverTypeWrapper<Omit<UnsubscribePayload, 'subscription' | 'userErrors'> & { subscription?: Maybe<ResolversTypes['NewsletterSubscription']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteSubscriptionPayload: ResolverTypeWrapper<Omit<DeleteSubscriptionPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Count: ResolverTypeWrapper<LazyCount>;
  ImageRef: ResolverTypeWrapper<ImageRef>;
  ImageSource: ResolverTypeWrapper<ImageSource>;
  UserError: ResolverTypeWrapper<DomainUserError>;
  ValidationError: ResolverTypeWrapper<ValidationError>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  TakenError: ResolverTypeWrapper<TakenError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  User: Omit<User, 'profile' | 'subscriptions'> & { profile?: Maybe<ResolversParentTypes['Profile']>, subscriptions?: Maybe<ResolversParentTypes['NewsletterSubscriptionConnection']> } | FederationReferenceTypes['User'];
  Profile: ProfileRow;
  NotificationPreferences: NotificationPreferences;
  ProfileConnection: Omit<ProfileConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['ProfileEdge']>, nodes: Array<ResolversParentTypes['Profile']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  ProfileEdge: Omit<ProfileEdge, 'node'> & { node: ResolversParentTypes['Profile'] };
  Newsletter: NewsletterRow;
  NewsletterConnection: Omit<NewsletterConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['NewsletterEdge']>, nodes: Array<ResolversParentTypes['Newsletter']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  NewsletterEdge: Omit<NewsletterEdge, 'node'> & { node: ResolversParentTypes['Newsletter'] };
  NewsletterSubscription: NewsletterSubscriptionRow;
  NewsletterSubscriptionConnection: Omit<NewsletterSubscriptionConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['NewsletterSubscriptionEdge']>, nodes: Array<ResolversParentTypes['NewsletterSubscription']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  NewsletterSubscriptionEdge: Omit<NewsletterSubscriptionEdge, 'node'> & { node: ResolversParentTypes['NewsletterSubscription'] };
  CreateProfileInput: CreateProfileInput;
  UpdateProfileInput: UpdateProfileInput;
  NotificationPreferencesInput: NotificationPreferencesInput;
  DeleteProfileInput: DeleteProfileInput;
  CreateNewsletterInput: CreateNewsletterInput;
  UpdateNewsletterInput: UpdateNewsletterInput;
  DeleteNewsletterInput: DeleteNewsletterInput;
  SubscribeInput: SubscribeInput;
  UnsubscribeInput: UnsubscribeInput;
  DeleteSubscriptionInput: DeleteSubscriptionInput;
  CreateProfilePayload: Omit<CreateProfilePayload, 'profile' | 'userErrors'> & { profile?: Maybe<ResolversParentTypes['Profile']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateProfilePayload: Omit<UpdateProfilePayload, 'profile' | 'userErrors'> & { profile?: Maybe<ResolversParentTypes['Profile']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteProfilePayload: Omit<DeleteProfilePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  CreateNewsletterPayload: Omit<CreateNewsletterPayload, 'newsletter' | 'userErrors'> & { newsletter?: Maybe<ResolversParentTypes['Newsletter']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateNewsletterPayload: Omit<UpdateNewsletterPayload, 'newsletter' | 'userErrors'> & { newsletter?: Maybe<ResolversParentTypes['Newsletter']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteNewsletterPayload: Omit<DeleteNewsletterPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  SubscribePayload: Omit<SubscribePayload, 'subscription' | 'userErrors'> & { subscription?: Maybe<ResolversParentTypes['NewsletterSubscription']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UnsubscribePayload: Omit<UnsubscribePayload, 'subscription' | 'userErrors'> & { subscription?: Maybe<ResolversParentTypes['NewsletterSubscription']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteSubscriptionPayload: Omit<DeleteSubscriptionPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Count: LazyCount;
  ImageRef: ImageRef;
  ImageSource: ImageSource;
  UserError: DomainUserError;
  ValidationError: ValidationError;
  NotFoundError: NotFoundError;
  ConflictError: ConflictError;
  TakenError: TakenError;
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
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType, RequireFields<QueryProfileArgs, 'userId'>>;
  profiles?: Resolver<Maybe<ResolversTypes['ProfileConnection']>, ParentType, ContextType, Partial<QueryProfilesArgs>>;
  newsletter?: Resolver<Maybe<ResolversTypes['Newsletter']>, ParentType, ContextType, RequireFields<QueryNewsletterArgs, 'slug'>>;
  newsletters?: Resolver<Maybe<ResolversTypes['NewsletterConnection']>, ParentType, ContextType, Partial<QueryNewslettersArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createProfile?: Resolver<Maybe<ResolversTypes['CreateProfilePayload']>, ParentType, ContextType, RequireFields<MutationCreateProfileArgs, 'input'>>;
  updateProfile?: Resolver<Maybe<ResolversTypes['UpdateProfilePayload']>, ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  deleteProfile?: Resolver<Maybe<ResolversTypes['DeleteProfilePayload']>, ParentType, ContextType, RequireFields<MutationDeleteProfileArgs, 'input'>>;
  createNewsletter?: Resolver<Maybe<ResolversTypes['CreateNewsletterPayload']>, ParentType, ContextType, RequireFields<MutationCreateNewsletterArgs, 'input'>>;
  updateNewsletter?: Resolver<Maybe<ResolversTypes['UpdateNewsletterPayload']>, ParentType, ContextType, RequireFields<MutationUpdateNewsletterArgs, 'input'>>;
  deleteNewsletter?: Resolver<Maybe<ResolversTypes['DeleteNewsletterPayload']>, ParentType, ContextType, RequireFields<MutationDeleteNewsletterArgs, 'input'>>;
  subscribe?: Resolver<Maybe<ResolversTypes['SubscribePayload']>, ParentType, ContextType, RequireFields<MutationSubscribeArgs, 'input'>>;
  unsubscribe?: Resolver<Maybe<ResolversTypes['UnsubscribePayload']>, ParentType, ContextType, RequireFields<MutationUnsubscribeArgs, 'input'>>;
  deleteSubscription?: Resolver<Maybe<ResolversTypes['DeleteSubscriptionPayload']>, ParentType, ContextType, RequireFields<MutationDeleteSubscriptionArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<ResolversTypes['NewsletterSubscriptionConnection']>, ParentType, ContextType, Partial<UserSubscriptionsArgs>>;
};

export type ProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Profile'] = ResolversParentTypes['Profile'], FederationReferenceType extends FederationReferenceTypes['Profile'] = FederationReferenceTypes['Profile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Profile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pronouns?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bio?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  avatar?: Resolver<Maybe<ResolversTypes['ImageRef']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['ProfileVisibility'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationPreferences']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NotificationPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPreferences'] = ResolversParentTypes['NotificationPreferences']> = {
  orders?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  social?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProfileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileConnection'] = ResolversParentTypes['ProfileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProfileEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Profile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ProfileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileEdge'] = ResolversParentTypes['ProfileEdge']> = {
  node?: Resolver<ResolversTypes['Profile'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewsletterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Newsletter'] = ResolversParentTypes['Newsletter'], FederationReferenceType extends FederationReferenceTypes['Newsletter'] = FederationReferenceTypes['Newsletter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Newsletter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cadence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  senderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['ImageRef']>, ParentType, ContextType>;
  optIn?: Resolver<ResolversTypes['OptIn'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['NewsletterVisibility'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NewsletterStatus'], ParentType, ContextType>;
  subscriberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerSubscription?: Resolver<Maybe<ResolversTypes['NewsletterSubscription']>, ParentType, ContextType>;
};

export type NewsletterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsletterConnection'] = ResolversParentTypes['NewsletterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsletterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Newsletter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type NewsletterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsletterEdge'] = ResolversParentTypes['NewsletterEdge']> = {
  node?: Resolver<ResolversTypes['Newsletter'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewsletterSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsletterSubscription'] = ResolversParentTypes['NewsletterSubscription'], FederationReferenceType extends FederationReferenceTypes['NewsletterSubscription'] = FederationReferenceTypes['NewsletterSubscription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NewsletterSubscription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newsletter?: Resolver<Maybe<ResolversTypes['Newsletter']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubscriptionStatus'], ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unsubscribedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NewsletterSubscriptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsletterSubscriptionConnection'] = ResolversParentTypes['NewsletterSubscriptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NewsletterSubscriptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NewsletterSubscription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type NewsletterSubscriptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewsletterSubscriptionEdge'] = ResolversParentTypes['NewsletterSubscriptionEdge']> = {
  node?: Resolver<ResolversTypes['NewsletterSubscription'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProfilePayload'] = ResolversParentTypes['CreateProfilePayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfilePayload'] = ResolversParentTypes['UpdateProfilePayload']> = {
  profile?: Resolver<Maybe<ResolversTypes['Profile']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteProfilePayload'] = ResolversParentTypes['DeleteProfilePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateNewsletterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateNewsletterPayload'] = ResolversParentTypes['CreateNewsletterPayload']> = {
  newsletter?: Resolver<Maybe<ResolversTypes['Newsletter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateNewsletterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateNewsletterPayload'] = ResolversParentTypes['UpdateNewsletterPayload']> = {
  newsletter?: Resolver<Maybe<ResolversTypes['Newsletter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteNewsletterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteNewsletterPayload'] = ResolversParentTypes['DeleteNewsletterPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscribePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscribePayload'] = ResolversParentTypes['SubscribePayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['NewsletterSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnsubscribePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnsubscribePayload'] = ResolversParentTypes['UnsubscribePayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['NewsletterSubscription']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteSubscriptionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteSubscriptionPayload'] = ResolversParentTypes['DeleteSubscriptionPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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
  __resolveType: TypeResolveFn<'ValidationError' | 'NotFoundError' | 'ConflictError' | 'TakenError', ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Profile?: ProfileResolvers<ContextType>;
  NotificationPreferences?: NotificationPreferencesResolvers<ContextType>;
  ProfileConnection?: ProfileConnectionResolvers<ContextType>;
  ProfileEdge?: ProfileEdgeResolvers<ContextType>;
  Newsletter?: NewsletterResolvers<ContextType>;
  NewsletterConnection?: NewsletterConnectionResolvers<ContextType>;
  NewsletterEdge?: NewsletterEdgeResolvers<ContextType>;
  NewsletterSubscription?: NewsletterSubscriptionResolvers<ContextType>;
  NewsletterSubscriptionConnection?: NewsletterSubscriptionConnectionResolvers<ContextType>;
  NewsletterSubscriptionEdge?: NewsletterSubscriptionEdgeResolvers<ContextType>;
  CreateProfilePayload?: CreateProfilePayloadResolvers<ContextType>;
  UpdateProfilePayload?: UpdateProfilePayloadResolvers<ContextType>;
  DeleteProfilePayload?: DeleteProfilePayloadResolvers<ContextType>;
  CreateNewsletterPayload?: CreateNewsletterPayloadResolvers<ContextType>;
  UpdateNewsletterPayload?: UpdateNewsletterPayloadResolvers<ContextType>;
  DeleteNewsletterPayload?: DeleteNewsletterPayloadResolvers<ContextType>;
  SubscribePayload?: SubscribePayloadResolvers<ContextType>;
  UnsubscribePayload?: UnsubscribePayloadResolvers<ContextType>;
  DeleteSubscriptionPayload?: DeleteSubscriptionPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  ImageRef?: ImageRefResolvers<ContextType>;
  ImageSource?: ImageSourceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationError?: ValidationErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  TakenError?: TakenErrorResolvers<ContextType>;
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

