// Written by `npm run generate` from ../schema.graphql.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Actor as ActorRow } from '../models/Actor.ts';
import type { Follow as FollowRow } from '../models/Follow.ts';
import type { User as UserRow } from '../models/User.ts';
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
  /** Whoever asks; null for a visitor who is not signed in. */
  viewer: Maybe<User>;
  /** The member with that handle. */
  user: Maybe<User>;
  /** The members of the cooperative, by name. */
  users: Maybe<UserConnection>;
  /** The actor with that handle. Without a host it is the member of that handle or, if there is none, the site. */
  actor: Maybe<Actor>;
  /** All actors, by handle. */
  actors: Maybe<ActorConnection>;
};


export type QueryUserArgs = {
  handle: Scalars['String']['input'];
};


export type QueryUsersArgs = {
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActorArgs = {
  handle: Scalars['String']['input'];
  host?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActorsArgs = {
  kind?: InputMaybe<ActorKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Takes somebody in as a member. Admins only. */
  createUser: Maybe<CreateUserPayload>;
  /** Changes how a member is reached and addressed. The member, or an admin. */
  updateUser: Maybe<UpdateUserPayload>;
  /** Ends a membership for good: personal data goes, and the handle is never given to anybody else. The member, or an admin. */
  deleteUser: Maybe<DeleteUserPayload>;
  /** Sets the roles of a member. Admins only. */
  grantRoles: Maybe<GrantRolesPayload>;
  /** Adds an actor that speaks for a site. Admins only. */
  createActor: Maybe<CreateActorPayload>;
  /** Changes an actor that speaks for a site (admins), or whether followers of one's own actor are approved first. */
  updateActor: Maybe<UpdateActorPayload>;
  /** Removes an actor that speaks for a site, with all its follows. Admins only. */
  removeActor: Maybe<RemoveActorPayload>;
  /** Follows an actor. Following twice is following once. */
  follow: Maybe<FollowPayload>;
  /** Stops following an actor. */
  unfollow: Maybe<UnfollowPayload>;
  /** Lets a follower in. Whoever is followed; for the actor of a site, an admin. */
  acceptFollow: Maybe<AcceptFollowPayload>;
  /** Turns a follower away, even one who was let in before. Whoever is followed; for the actor of a site, an admin. */
  rejectFollow: Maybe<RejectFollowPayload>;
};


export type MutationCreateUserArgs = {
  input: CreateUserInput;
};


export type MutationUpdateUserArgs = {
  input: UpdateUserInput;
};


export type MutationDeleteUserArgs = {
  input: DeleteUserInput;
};


export type MutationGrantRolesArgs = {
  input: GrantRolesInput;
};


export type MutationCreateActorArgs = {
  input: CreateActorInput;
};


export type MutationUpdateActorArgs = {
  input: UpdateActorInput;
};


export type MutationRemoveActorArgs = {
  input: RemoveActorInput;
};


export type MutationFollowArgs = {
  input: FollowInput;
};


export type MutationUnfollowArgs = {
  input: UnfollowInput;
};


export type MutationAcceptFollowArgs = {
  input: AcceptFollowInput;
};


export type MutationRejectFollowArgs = {
  input: RejectFollowInput;
};

/** A member of the cooperative. */
export type User = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the member. */
  version: Scalars['Int']['output'];
  /** The name in web addresses; it never changes. */
  handle: Scalars['String']['output'];
  /** The name as people read it, from the member's profile. */
  name: Scalars['String']['output'];
  /** Where the portrait is, from the member's profile. */
  avatarUrl: Maybe<Scalars['String']['output']>;
  /** Where mail reaches the member. Shown to the member and to admins. */
  email: Maybe<Scalars['String']['output']>;
  /** Whether the member may act. */
  status: UserStatus;
  /** What the member may do beyond what all may. */
  roles: Array<Role>;
  /** BCP 47 tag of the language in which the member is addressed. */
  locale: Scalars['String']['output'];
  /** IANA time zone in which the member reads times. */
  timezone: Scalars['String']['output'];
  /** When the member joined. */
  joinedAt: Scalars['DateTime']['output'];
  /** The member's actor. */
  actor: Maybe<Actor>;
};

/** Whether a member may act. */
export type UserStatus =
  /** May act. */
  | 'active'
  /** Has not confirmed the e-mail address yet. */
  | 'pending'
  /** Was stopped by an admin. */
  | 'suspended';

/** What a member may do beyond what all may. */
export type Role =
  /** What every member may do. */
  | 'member'
  /** Writes posts. */
  | 'author'
  /** Edits everything that the cooperative publishes. */
  | 'editor'
  /** Looks after how members treat each other. */
  | 'moderator'
  /** Everything. */
  | 'admin';

/** Which members to list. */
export type UserFilter = {
  /** Part of the name or handle; accents and case make no difference. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Holders of this role only. */
  role?: InputMaybe<Role>;
};

/** Somebody or something that acts in public: a member, or one of the sites. */
export type Actor = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the actor. */
  version: Scalars['Int']['output'];
  /** Whether a member or an application is behind it. */
  kind: ActorKind;
  /** Its type in the vocabulary of ActivityStreams. */
  type: ActorType;
  /** Its identifier on the social web, for ever. */
  iri: Scalars['String']['output'];
  /** The part of its address before the host. */
  handle: Scalars['String']['output'];
  /** The host of its address. */
  host: Scalars['String']['output'];
  /** How it is addressed on the social web: `@ada@federation.example`. */
  address: Scalars['String']['output'];
  /** The page that people read about it. */
  url: Scalars['String']['output'];
  /** The name as people read it. */
  name: Scalars['String']['output'];
  /** What it says of itself, in plain text. */
  summary: Maybe<Scalars['String']['output']>;
  /** Where its picture is. */
  iconUrl: Maybe<Scalars['String']['output']>;
  /** The site that it lives on. */
  site: Site;
  /** Whether its followers are let in one by one. */
  approvesFollowers: Scalars['Boolean']['output'];
  /** Since when there has been such an actor. */
  createdAt: Scalars['DateTime']['output'];
  /** The member behind it; null for the actor of a site. */
  user: Maybe<User>;
  /** Who follows it, the newest first. */
  followers: Maybe<ActorConnection>;
  /** Whom it follows, the newest first. */
  following: Maybe<ActorConnection>;
  /** Who asks to follow it, the oldest first. Null for everybody but whoever may answer. */
  followRequests: Maybe<FollowConnection>;
  /** The viewer's follow of this actor. */
  viewerFollow: Maybe<Follow>;
};


/** Somebody or something that acts in public: a member, or one of the sites. */
export type ActorFollowersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody or something that acts in public: a member, or one of the sites. */
export type ActorFollowingArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody or something that acts in public: a member, or one of the sites. */
export type ActorFollowRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who is behind an actor. */
export type ActorKind =
  /** A member. */
  | 'user'
  /** One of the applications. */
  | 'app';

/** The type of an actor in the vocabulary of ActivityStreams. */
export type ActorType =
  /** A human being. */
  | 'person'
  /** A service, such as a shop or a calendar. */
  | 'service'
  /** An application, such as a site. */
  | 'application';

/** The six sites. */
export type Site =
  /** Posts and pages. */
  | 'blog'
  /** What the producers sell. */
  | 'market'
  /** Cart and checkout. */
  | 'cart'
  /** The calendars. */
  | 'events'
  /** Members and their social life. */
  | 'federation'
  /** One's own affairs. */
  | 'account';

/** One actor's wish to hear from another, and the answer to it. */
export type Follow = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you answer. */
  version: Scalars['Int']['output'];
  /** Who wishes to hear. */
  follower: Maybe<Actor>;
  /** Who is heard. */
  followed: Maybe<Actor>;
  /** The answer. */
  state: FollowState;
  /** When the wish was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was granted. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
};

/** The answer to a follow. */
export type FollowState =
  /** Not answered yet. */
  | 'pending'
  /** Let in. */
  | 'accepted'
  /** Turned away. */
  | 'rejected';

/** A page of members. */
export type UserConnection = {
  /** The members of this page, with their cursors. */
  edges: Array<UserEdge>;
  /** The members of this page. */
  nodes: Array<User>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A member in a page of members. */
export type UserEdge = {
  /** The member. */
  node: User;
  /** Where the member stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A page of actors. */
export type ActorConnection = {
  /** The actors of this page, with their cursors. */
  edges: Array<ActorEdge>;
  /** The actors of this page. */
  nodes: Array<Actor>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** An actor in a page of actors. */
export type ActorEdge = {
  /** The actor. */
  node: Actor;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A page of follows. */
export type FollowConnection = {
  /** The follows of this page, with their cursors. */
  edges: Array<FollowEdge>;
  /** The follows of this page. */
  nodes: Array<Follow>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A follow in a page of follows. */
export type FollowEdge = {
  /** The follow. */
  node: Follow;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** What a new member needs. */
export type CreateUserInput = {
  /** 2 to 32 lower-case letters, digits and underscores, beginning with a letter. Once given, it is given for ever. */
  handle: Scalars['String']['input'];
  /** Where mail reaches the member. */
  email: Scalars['String']['input'];
  /** The name as people read it, 1 to 80 characters; the handle when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Member is always among them, and alone when left out. */
  roles?: InputMaybe<Array<Role>>;
  /** BCP 47 tag, `en-GB` when left out. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** IANA time zone, `Europe/London` when left out. */
  timezone?: InputMaybe<Scalars['String']['input']>;
};

/** What to change about a member. */
export type UpdateUserInput = {
  /** The member. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** Where mail reaches the member. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47 tag. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** IANA time zone. */
  timezone?: InputMaybe<Scalars['String']['input']>;
  /** Whether the member may act. Admins only, and not about themselves. */
  status?: InputMaybe<UserStatus>;
};

/** Whose membership to end. */
export type DeleteUserInput = {
  /** The member. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which roles a member shall have. */
export type GrantRolesInput = {
  /** The member. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
  /** All of them; member is always among them. Admins cannot take that role from themselves. */
  roles: Array<Role>;
};

/** What a new actor of a site needs. */
export type CreateActorInput = {
  /** The site that it speaks for. */
  site: Site;
  /** 2 to 32 lower-case letters, digits and underscores, beginning with a letter. */
  handle: Scalars['String']['input'];
  /** Application when left out; a person is always a member's actor. */
  type?: InputMaybe<ActorType>;
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
  /** At most 500 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Accepted at once when left out. */
  approvesFollowers?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What to change about an actor. */
export type UpdateActorInput = {
  /** The actor. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 80 characters. Only for the actor of a site: a member's name stands in the profile. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters; null removes it. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Whether its followers are let in one by one. */
  approvesFollowers?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which actor to remove. */
export type RemoveActorInput = {
  /** The actor. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Whom to follow. */
export type FollowInput = {
  /** The actor to follow. */
  actorId: Scalars['ID']['input'];
};

/** Whom to stop following. */
export type UnfollowInput = {
  /** The actor to leave. */
  actorId: Scalars['ID']['input'];
};

/** Which follower to let in. */
export type AcceptFollowInput = {
  /** The follow. */
  id: Scalars['ID']['input'];
  /** The version that the answer is based on. */
  version: Scalars['Int']['input'];
};

/** Which follower to turn away. */
export type RejectFollowInput = {
  /** The follow. */
  id: Scalars['ID']['input'];
  /** The version that the answer is based on. */
  version: Scalars['Int']['input'];
};

/** The outcome of `createUser`. */
export type CreateUserPayload = {
  /** The new member; null when there are errors. */
  user: Maybe<User>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateUser`. */
export type UpdateUserPayload = {
  /** The changed member; null when there are errors. */
  user: Maybe<User>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteUser`. */
export type DeleteUserPayload = {
  /** The id of the member who is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `grantRoles`. */
export type GrantRolesPayload = {
  /** The changed member; null when there are errors. */
  user: Maybe<User>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `createActor`. */
export type CreateActorPayload = {
  /** The new actor; null when there are errors. */
  actor: Maybe<Actor>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateActor`. */
export type UpdateActorPayload = {
  /** The changed actor; null when there are errors. */
  actor: Maybe<Actor>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `removeActor`. */
export type RemoveActorPayload = {
  /** The id of the actor that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `follow`. */
export type FollowPayload = {
  /** The follow; null when there are errors. */
  follow: Maybe<Follow>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `unfollow`. */
export type UnfollowPayload = {
  /** The id of the follow that is gone; null when there was none, or when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `acceptFollow`. */
export type AcceptFollowPayload = {
  /** The answered follow; null when there are errors. */
  follow: Maybe<Follow>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `rejectFollow`. */
export type RejectFollowPayload = {
  /** The answered follow; null when there are errors. */
  follow: Maybe<Follow>;
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
  Actor: Actor;
  Follow: Follow;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Actor:
    ( { __typename: 'Actor' }
    & GraphQLRecursivePick<FederationTypes['Actor'], {"id":true}> );
  Follow:
    ( { __typename: 'Follow' }
    & GraphQLRecursivePick<FederationTypes['Follow'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  User: ResolverTypeWrapper<UserRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  UserStatus: UserStatus;
  Role: Role;
  UserFilter: UserFilter;
  Actor: ResolverTypeWrapper<ActorRow>;
  ActorKind: ActorKind;
  ActorType: ActorType;
  Site: Site;
  Follow: ResolverTypeWrapper<FollowRow>;
  FollowState: FollowState;
  UserConnection: ResolverTypeWrapper<Omit<UserConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['UserEdge']>, nodes: Array<ResolversTypes['User']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  ActorConnection: ResolverTypeWrapper<Omit<ActorConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['ActorEdge']>, nodes: Array<ResolversTypes['Actor']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  FollowConnection: ResolverTypeWrapper<Omit<FollowConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['FollowEdge']>, nodes: Array<ResolversTypes['Follow']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  FollowEdge: ResolverTypeWrapper<Omit<FollowEdge, 'node'> & { node: ResolversTypes['Follow'] }>;
  CreateUserInput: CreateUserInput;
  UpdateUserInput: UpdateUserInput;
  DeleteUserInput: DeleteUserInput;
  GrantRolesInput: GrantRolesInput;
  CreateActorInput: CreateActorInput;
  UpdateActorInput: UpdateActorInput;
  RemoveActorInput: RemoveActorInput;
  FollowInput: FollowInput;
  UnfollowInput: UnfollowInput;
  AcceptFollowInput: AcceptFollowInput;
  RejectFollowInput: RejectFollowInput;
  CreateUserPayload: ResolverTypeWrapper<Omit<CreateUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateUserPayload: ResolverTypeWrapper<Omit<UpdateUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteUserPayload: ResolverTypeWrapper<Omit<DeleteUserPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  GrantRolesPayload: ResolverTypeWrapper<Omit<GrantRolesPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversTypes['User']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CreateActorPayload: ResolverTypeWrapper<Omit<CreateActorPayload, 'actor' | 'userErrors'> & { actor?: Maybe<ResolversTypes['Actor']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateActorPayload: ResolverTypeWrapper<Omit<UpdateActorPayload, 'actor' | 'userErrors'> & { actor?: Maybe<ResolversTypes['Actor']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RemoveActorPayload: ResolverTypeWrapper<Omit<RemoveActorPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  FollowPayload: ResolverTypeWrapper<Omit<FollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversTypes['Follow']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UnfollowPayload: ResolverTypeWrapper<Omit<UnfollowPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  AcceptFollowPayload: ResolverTypeWrapper<Omit<AcceptFollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversTypes['Follow']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RejectFollowPayload: ResolverTypeWrapper<Omit<RejectFollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversTypes['Follow']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Count: ResolverTypeWrapper<LazyCount>;
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
  Mutation: Record<PropertyKey, never>;
  User: UserRow;
  ID: Scalars['ID']['output'];
  UserFilter: UserFilter;
  Actor: ActorRow;
  Follow: FollowRow;
  UserConnection: Omit<UserConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['UserEdge']>, nodes: Array<ResolversParentTypes['User']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  ActorConnection: Omit<ActorConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['ActorEdge']>, nodes: Array<ResolversParentTypes['Actor']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  FollowConnection: Omit<FollowConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['FollowEdge']>, nodes: Array<ResolversParentTypes['Follow']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  FollowEdge: Omit<FollowEdge, 'node'> & { node: ResolversParentTypes['Follow'] };
  CreateUserInput: CreateUserInput;
  UpdateUserInput: UpdateUserInput;
  DeleteUserInput: DeleteUserInput;
  GrantRolesInput: GrantRolesInput;
  CreateActorInput: CreateActorInput;
  UpdateActorInput: UpdateActorInput;
  RemoveActorInput: RemoveActorInput;
  FollowInput: FollowInput;
  UnfollowInput: UnfollowInput;
  AcceptFollowInput: AcceptFollowInput;
  RejectFollowInput: RejectFollowInput;
  CreateUserPayload: Omit<CreateUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateUserPayload: Omit<UpdateUserPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteUserPayload: Omit<DeleteUserPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  GrantRolesPayload: Omit<GrantRolesPayload, 'user' | 'userErrors'> & { user?: Maybe<ResolversParentTypes['User']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CreateActorPayload: Omit<CreateActorPayload, 'actor' | 'userErrors'> & { actor?: Maybe<ResolversParentTypes['Actor']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateActorPayload: Omit<UpdateActorPayload, 'actor' | 'userErrors'> & { actor?: Maybe<ResolversParentTypes['Actor']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RemoveActorPayload: Omit<RemoveActorPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  FollowPayload: Omit<FollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversParentTypes['Follow']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UnfollowPayload: Omit<UnfollowPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  AcceptFollowPayload: Omit<AcceptFollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversParentTypes['Follow']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RejectFollowPayload: Omit<RejectFollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversParentTypes['Follow']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Count: LazyCount;
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
  viewer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryUserArgs, 'handle'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryUsersArgs>>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'handle'>>;
  actors?: Resolver<Maybe<ResolversTypes['ActorConnection']>, ParentType, ContextType, Partial<QueryActorsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createUser?: Resolver<Maybe<ResolversTypes['CreateUserPayload']>, ParentType, ContextType, RequireFields<MutationCreateUserArgs, 'input'>>;
  updateUser?: Resolver<Maybe<ResolversTypes['UpdateUserPayload']>, ParentType, ContextType, RequireFields<MutationUpdateUserArgs, 'input'>>;
  deleteUser?: Resolver<Maybe<ResolversTypes['DeleteUserPayload']>, ParentType, ContextType, RequireFields<MutationDeleteUserArgs, 'input'>>;
  grantRoles?: Resolver<Maybe<ResolversTypes['GrantRolesPayload']>, ParentType, ContextType, RequireFields<MutationGrantRolesArgs, 'input'>>;
  createActor?: Resolver<Maybe<ResolversTypes['CreateActorPayload']>, ParentType, ContextType, RequireFields<MutationCreateActorArgs, 'input'>>;
  updateActor?: Resolver<Maybe<ResolversTypes['UpdateActorPayload']>, ParentType, ContextType, RequireFields<MutationUpdateActorArgs, 'input'>>;
  removeActor?: Resolver<Maybe<ResolversTypes['RemoveActorPayload']>, ParentType, ContextType, RequireFields<MutationRemoveActorArgs, 'input'>>;
  follow?: Resolver<Maybe<ResolversTypes['FollowPayload']>, ParentType, ContextType, RequireFields<MutationFollowArgs, 'input'>>;
  unfollow?: Resolver<Maybe<ResolversTypes['UnfollowPayload']>, ParentType, ContextType, RequireFields<MutationUnfollowArgs, 'input'>>;
  acceptFollow?: Resolver<Maybe<ResolversTypes['AcceptFollowPayload']>, ParentType, ContextType, RequireFields<MutationAcceptFollowArgs, 'input'>>;
  rejectFollow?: Resolver<Maybe<ResolversTypes['RejectFollowPayload']>, ParentType, ContextType, RequireFields<MutationRejectFollowArgs, 'input'>>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UserStatus'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'], FederationReferenceType extends FederationReferenceTypes['Actor'] = FederationReferenceTypes['Actor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Actor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActorType'], ParentType, ContextType>;
  iri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iconUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  approvesFollowers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  followers?: Resolver<Maybe<ResolversTypes['ActorConnection']>, ParentType, ContextType, Partial<ActorFollowersArgs>>;
  following?: Resolver<Maybe<ResolversTypes['ActorConnection']>, ParentType, ContextType, Partial<ActorFollowingArgs>>;
  followRequests?: Resolver<Maybe<ResolversTypes['FollowConnection']>, ParentType, ContextType, Partial<ActorFollowRequestsArgs>>;
  viewerFollow?: Resolver<Maybe<ResolversTypes['Follow']>, ParentType, ContextType>;
};

export type FollowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Follow'] = ResolversParentTypes['Follow'], FederationReferenceType extends FederationReferenceTypes['Follow'] = FederationReferenceTypes['Follow']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Follow']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  follower?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  followed?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FollowState'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowConnection'] = ResolversParentTypes['FollowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FollowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Follow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type FollowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowEdge'] = ResolversParentTypes['FollowEdge']> = {
  node?: Resolver<ResolversTypes['Follow'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateUserPayload'] = ResolversParentTypes['CreateUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateUserPayload'] = ResolversParentTypes['UpdateUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUserPayload'] = ResolversParentTypes['DeleteUserPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GrantRolesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantRolesPayload'] = ResolversParentTypes['GrantRolesPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateActorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateActorPayload'] = ResolversParentTypes['CreateActorPayload']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateActorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateActorPayload'] = ResolversParentTypes['UpdateActorPayload']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveActorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveActorPayload'] = ResolversParentTypes['RemoveActorPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FollowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowPayload'] = ResolversParentTypes['FollowPayload']> = {
  follow?: Resolver<Maybe<ResolversTypes['Follow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnfollowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnfollowPayload'] = ResolversParentTypes['UnfollowPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptFollowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptFollowPayload'] = ResolversParentTypes['AcceptFollowPayload']> = {
  follow?: Resolver<Maybe<ResolversTypes['Follow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectFollowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectFollowPayload'] = ResolversParentTypes['RejectFollowPayload']> = {
  follow?: Resolver<Maybe<ResolversTypes['Follow']>, ParentType, ContextType>;
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
  Actor?: ActorResolvers<ContextType>;
  Follow?: FollowResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  FollowConnection?: FollowConnectionResolvers<ContextType>;
  FollowEdge?: FollowEdgeResolvers<ContextType>;
  CreateUserPayload?: CreateUserPayloadResolvers<ContextType>;
  UpdateUserPayload?: UpdateUserPayloadResolvers<ContextType>;
  DeleteUserPayload?: DeleteUserPayloadResolvers<ContextType>;
  GrantRolesPayload?: GrantRolesPayloadResolvers<ContextType>;
  CreateActorPayload?: CreateActorPayloadResolvers<ContextType>;
  UpdateActorPayload?: UpdateActorPayloadResolvers<ContextType>;
  RemoveActorPayload?: RemoveActorPayloadResolvers<ContextType>;
  FollowPayload?: FollowPayloadResolvers<ContextType>;
  UnfollowPayload?: UnfollowPayloadResolvers<ContextType>;
  AcceptFollowPayload?: AcceptFollowPayloadResolvers<ContextType>;
  RejectFollowPayload?: RejectFollowPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
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

