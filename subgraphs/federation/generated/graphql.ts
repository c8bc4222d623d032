// Written by `npm run generate` from ../schema.graphql.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Actor as ActorRow } from '../models/Actor.ts';
import type { Follow as FollowRow } from '../models/Follow.ts';
import type { Passkey as PasskeyRow } from '../models/Passkey.ts';
import type { Security as SecurityRow } from '../models/Security.ts';
import type { SecurityEvent as SecurityEventRow } from '../models/SecurityEvent.ts';
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
  /** A value in JSON whose shape another specification gives. */
  JSON: { input: unknown; output: unknown; }
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
  /** Changes how a member is addressed (the member, or an admin) and reached (an admin; members use `requestEmailChange`). */
  updateUser: Maybe<UpdateUserPayload>;
  /** Ends a membership for good: personal data goes, and the handle is never given to anybody else. Admins only; members use `deleteAccount`. */
  deleteUser: Maybe<DeleteUserPayload>;
  /** Sets the roles of a member. Admins only. */
  grantRoles: Maybe<GrantRolesPayload>;
  /** Gives the viewer another password, or a first one, and ends all other sessions. Needs a fresh sign-in. */
  changePassword: Maybe<ChangePasswordPayload>;
  /** Mails a link to the address that the viewer wants to move to; the change happens when it is followed. Needs a fresh sign-in. */
  requestEmailChange: Maybe<RequestEmailChangePayload>;
  /** What a browser needs to make a passkey, for `registerPasskey`. Needs a fresh sign-in. */
  beginPasskeyRegistration: Maybe<BeginPasskeyRegistrationPayload>;
  /** Adds the passkey that a browser made from the options of `beginPasskeyRegistration`, within five minutes. */
  registerPasskey: Maybe<RegisterPasskeyPayload>;
  /** Calls one of the viewer's passkeys something else. */
  renamePasskey: Maybe<RenamePasskeyPayload>;
  /** Removes one of the viewer's passkeys. It may be the last: a link by mail always signs in. Needs a fresh sign-in. */
  removePasskey: Maybe<RemovePasskeyPayload>;
  /** Makes a secret for an authenticator app, for `confirmAuthenticator`. Needs a fresh sign-in. */
  beginAuthenticator: Maybe<BeginAuthenticatorPayload>;
  /** Turns the viewer's authenticator on by a first code, within a quarter of an hour. Sign-in asks for one from then on. */
  confirmAuthenticator: Maybe<ConfirmAuthenticatorPayload>;
  /** Turns the viewer's authenticator off, and the recovery codes with it. Needs a fresh sign-in. */
  removeAuthenticator: Maybe<RemoveAuthenticatorPayload>;
  /** Gives the viewer new recovery codes; those before stop working. Needs a fresh sign-in. */
  renewRecoveryCodes: Maybe<RenewRecoveryCodesPayload>;
  /** Signs one of the viewer's browsers out, on every site. */
  revokeSession: Maybe<RevokeSessionPayload>;
  /** Signs all of the viewer's browsers out but the one that asks. */
  revokeOtherSessions: Maybe<RevokeOtherSessionsPayload>;
  /** Ends the viewer's own membership for good. Needs a fresh sign-in. */
  deleteAccount: Maybe<DeleteAccountPayload>;
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


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationRequestEmailChangeArgs = {
  input: RequestEmailChangeInput;
};


export type MutationBeginPasskeyRegistrationArgs = {
  input: BeginPasskeyRegistrationInput;
};


export type MutationRegisterPasskeyArgs = {
  input: RegisterPasskeyInput;
};


export type MutationRenamePasskeyArgs = {
  input: RenamePasskeyInput;
};


export type MutationRemovePasskeyArgs = {
  input: RemovePasskeyInput;
};


export type MutationBeginAuthenticatorArgs = {
  input: BeginAuthenticatorInput;
};


export type MutationConfirmAuthenticatorArgs = {
  input: ConfirmAuthenticatorInput;
};


export type MutationRemoveAuthenticatorArgs = {
  input: RemoveAuthenticatorInput;
};


export type MutationRenewRecoveryCodesArgs = {
  input: RenewRecoveryCodesInput;
};


export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


export type MutationRevokeOtherSessionsArgs = {
  input: RevokeOtherSessionsInput;
};


export type MutationDeleteAccountArgs = {
  input: DeleteAccountInput;
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
  /** What the member goes by, if the profile says so to everybody. */
  pronouns: Maybe<Scalars['String']['output']>;
  /** The beginning of what the member says to everybody: at most 200 characters. */
  introduction: Maybe<Scalars['String']['output']>;
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
  /** How the member signs in, and what happened to the account. Null for everybody but the member. */
  security: Maybe<Security>;
};

/** How a member signs in, and what happened to the account. */
export type Security = {
  /** Whether there is a password; without one, sign-in goes by mail or passkey. */
  hasPassword: Scalars['Boolean']['output'];
  /** By the time they were added, at most 20. */
  passkeys: Array<Passkey>;
  /** The app that gives codes; null when sign-in asks for none. */
  authenticator: Maybe<Authenticator>;
  /** How many recovery codes have not been used. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** Where the member is signed in, the one seen last first, at most 50. */
  sessions: Array<UserSession>;
  /** The address that the member wants to move to, while its link waits to be followed. */
  pendingEmail: Maybe<Scalars['String']['output']>;
  /** What happened to the account, the newest first. */
  events: Maybe<SecurityEventConnection>;
  /** When the viewer last proved to be the member. Some changes ask that it was within ten minutes. */
  authenticatedAt: Maybe<Scalars['DateTime']['output']>;
};


/** How a member signs in, and what happened to the account. */
export type SecurityEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A passkey of a member. */
export type Passkey = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What the member calls it. */
  name: Scalars['String']['output'];
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** When it last signed in. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is kept in more than one place, as in the account of a phone. */
  backedUp: Scalars['Boolean']['output'];
};

/** An app that gives codes for sign-in. */
export type Authenticator = {
  /** Since when codes are asked for. */
  confirmedAt: Scalars['DateTime']['output'];
};

/** A browser in which a member is signed in. */
export type UserSession = {
  /** As in the claim `session` of its access tokens. */
  id: Scalars['ID']['output'];
  /** Whether it is the one that asks. */
  current: Scalars['Boolean']['output'];
  /** What kind of browser it is. */
  device: Scalars['String']['output'];
  /** The network that the member signed in from. */
  network: Maybe<Scalars['String']['output']>;
  /** When the member signed in. */
  startedAt: Scalars['DateTime']['output'];
  /** When a site last asked for it. */
  lastSeenAt: Scalars['DateTime']['output'];
};

/** Something that happened to a member's account. */
export type SecurityEvent = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** What happened, for programs. */
  kind: SecurityEventKind;
  /** What happened, for people. */
  description: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The network that it came from, as far as it is known. */
  network: Maybe<Scalars['String']['output']>;
  /** The kind of browser that it came from, as far as it is known. */
  device: Maybe<Scalars['String']['output']>;
};

/** What may happen to an account. */
export type SecurityEventKind =
  /** Signed in. */
  | 'signed_in'
  /** Signed out, or a session was ended. */
  | 'signed_out'
  /** Somebody tried to sign in many times and could not. */
  | 'sign_in_failures'
  /** The account was opened. */
  | 'registered'
  /** The password was changed. */
  | 'password_changed'
  /** The password was reset by a link in a mail. */
  | 'password_reset'
  /** Another e-mail address was asked for. */
  | 'email_change_requested'
  /** The e-mail address was changed. */
  | 'email_changed'
  /** A passkey was added. */
  | 'passkey_added'
  /** A passkey was removed. */
  | 'passkey_removed'
  /** An authenticator was added. */
  | 'authenticator_added'
  /** The authenticator was removed. */
  | 'authenticator_removed'
  /** New recovery codes were made. */
  | 'recovery_codes_renewed'
  /** A recovery code was used. */
  | 'recovery_code_used'
  /** A session was ended from another one. */
  | 'session_ended'
  /** All other sessions were ended. */
  | 'other_sessions_ended'
  /** An admin changed the roles. */
  | 'roles_changed'
  /** An admin suspended the account. */
  | 'suspended'
  /** An admin reinstated the account. */
  | 'reinstated'
  /** The account was closed. */
  | 'deleted';

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
  /** Members of this status; those who may act when left out. Only admins see any others. */
  status?: InputMaybe<UserStatus>;
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

/** A page of what happened to an account. */
export type SecurityEventConnection = {
  /** The events of this page, with their cursors. */
  edges: Array<SecurityEventEdge>;
  /** The events of this page. */
  nodes: Array<SecurityEvent>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** An event in a page of events. */
export type SecurityEventEdge = {
  /** The event. */
  node: SecurityEvent;
  /** Where it stands in the list. */
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
  /** Where mail reaches the member. Admins only, and not about themselves. */
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

/** The viewer's new password. */
export type ChangePasswordInput = {
  /** At least 12 characters, and none of those that everybody tries first. */
  newPassword: Scalars['String']['input'];
};

/** Where mail is to reach the viewer. */
export type RequestEmailChangeInput = {
  /** The new address. */
  email: Scalars['String']['input'];
};

/** Nothing has to be said. */
export type BeginPasskeyRegistrationInput = {
  /** Comes back as it is, for clients that tell their questions apart by it. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** The passkey that a browser made. */
export type RegisterPasskeyInput = {
  /** What `navigator.credentials.create` gave, as JSON (Web Authentication Level 3, `RegistrationResponseJSON`). */
  response: Scalars['JSON']['input'];
  /** 1 to 80 characters, such as the device that it is on. */
  name: Scalars['String']['input'];
};

/** Which passkey to call what. */
export type RenamePasskeyInput = {
  /** The passkey. */
  id: Scalars['ID']['input'];
  /** 1 to 80 characters. */
  name: Scalars['String']['input'];
};

/** Which passkey to remove. */
export type RemovePasskeyInput = {
  /** The passkey. */
  id: Scalars['ID']['input'];
};

/** Nothing has to be said. */
export type BeginAuthenticatorInput = {
  /** Comes back as it is, for clients that tell their questions apart by it. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** Proof that the app has the secret. */
export type ConfirmAuthenticatorInput = {
  /** The six digits that the app shows. */
  code: Scalars['String']['input'];
};

/** Nothing has to be said. */
export type RemoveAuthenticatorInput = {
  /** Comes back as it is, for clients that tell their questions apart by it. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** Nothing has to be said. */
export type RenewRecoveryCodesInput = {
  /** Comes back as it is, for clients that tell their questions apart by it. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** Which session to end. */
export type RevokeSessionInput = {
  /** The session. */
  id: Scalars['ID']['input'];
};

/** Nothing has to be said. */
export type RevokeOtherSessionsInput = {
  /** Comes back as it is, for clients that tell their questions apart by it. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** Which account to close, said by hand. */
export type DeleteAccountInput = {
  /** The viewer's handle, so that nobody does it by mistake. */
  handle: Scalars['String']['input'];
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

/** The outcome of `changePassword`. */
export type ChangePasswordPayload = {
  /** The viewer's account; null when there are errors. */
  security: Maybe<Security>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `requestEmailChange`. */
export type RequestEmailChangePayload = {
  /** The viewer's account; null when there are errors. */
  security: Maybe<Security>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `beginPasskeyRegistration`. */
export type BeginPasskeyRegistrationPayload = {
  /** For `navigator.credentials.create`, as JSON (`PublicKeyCredentialCreationOptionsJSON`); null when there are errors. */
  options: Maybe<Scalars['JSON']['output']>;
  /** As it was sent. */
  clientMutationId: Maybe<Scalars['String']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `registerPasskey`. */
export type RegisterPasskeyPayload = {
  /** The new passkey; null when there are errors. */
  passkey: Maybe<Passkey>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `renamePasskey`. */
export type RenamePasskeyPayload = {
  /** The renamed passkey; null when there are errors. */
  passkey: Maybe<Passkey>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `removePasskey`. */
export type RemovePasskeyPayload = {
  /** The id of the passkey that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `beginAuthenticator`. */
export type BeginAuthenticatorPayload = {
  /** To be typed into the app, in Base32; null when there are errors. */
  secret: Maybe<Scalars['String']['output']>;
  /** The same as an address that apps understand (`otpauth:`). */
  uri: Maybe<Scalars['String']['output']>;
  /** The same as a picture for the camera, in SVG. */
  qrSvg: Maybe<Scalars['String']['output']>;
  /** As it was sent. */
  clientMutationId: Maybe<Scalars['String']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `confirmAuthenticator`. */
export type ConfirmAuthenticatorPayload = {
  /** Ten codes, each good for one sign-in without the app. They are shown this once; null when there are errors. */
  recoveryCodes: Maybe<Array<Scalars['String']['output']>>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `removeAuthenticator`. */
export type RemoveAuthenticatorPayload = {
  /** The viewer's account; null when there are errors. */
  security: Maybe<Security>;
  /** As it was sent. */
  clientMutationId: Maybe<Scalars['String']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `renewRecoveryCodes`. */
export type RenewRecoveryCodesPayload = {
  /** Ten codes, each good for one sign-in without the app. They are shown this once; null when there are errors. */
  recoveryCodes: Maybe<Array<Scalars['String']['output']>>;
  /** As it was sent. */
  clientMutationId: Maybe<Scalars['String']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `revokeSession`. */
export type RevokeSessionPayload = {
  /** The id of the session that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `revokeOtherSessions`. */
export type RevokeOtherSessionsPayload = {
  /** The viewer's account; null when there are errors. */
  security: Maybe<Security>;
  /** As it was sent. */
  clientMutationId: Maybe<Scalars['String']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteAccount`. */
export type DeleteAccountPayload = {
  /** The id of the member that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
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

/** The change asks for a fresh sign-in: the viewer has to have signed in within ten minutes. */
export type ReauthenticationRequiredError = UserError & {
  /** `REAUTHENTICATION_REQUIRED`. */
  code: Scalars['String']['output'];
  /** What to do about it. */
  message: Scalars['String']['output'];
  /** Null: no field is at fault. */
  path: Maybe<Array<Scalars['String']['output']>>;
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
  Security: ResolverTypeWrapper<SecurityRow>;
  Passkey: ResolverTypeWrapper<PasskeyRow>;
  Authenticator: ResolverTypeWrapper<Authenticator>;
  UserSession: ResolverTypeWrapper<UserSession>;
  SecurityEvent: ResolverTypeWrapper<SecurityEventRow>;
  SecurityEventKind: SecurityEventKind;
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
  SecurityEventConnection: ResolverTypeWrapper<Omit<SecurityEventConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['SecurityEventEdge']>, nodes: Array<ResolversTypes['SecurityEvent']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  SecurityEventEdge: ResolverTypeWrapper<Omit<SecurityEventEdge, 'node'> & { node: ResolversTypes['SecurityEvent'] }>;
  ActorConnection: ResolverTypeWrapper<Omit<ActorConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['ActorEdge']>, nodes: Array<ResolversTypes['Actor']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  FollowConnection: ResolverTypeWrapper<Omit<FollowConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['FollowEdge']>, nodes: Array<ResolversTypes['Follow']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  FollowEdge: ResolverTypeWrapper<Omit<FollowEdge, 'node'> & { node: ResolversTypes['Follow'] }>;
  CreateUserInput: CreateUserInput;
  UpdateUserInput: UpdateUserInput;
  DeleteUserInput: DeleteUserInput;
  GrantRolesInput: GrantRolesInput;
  ChangePasswordInput: ChangePasswordInput;
  RequestEmailChangeInput: RequestEmailChangeInput;
  BeginPasskeyRegistrationInput: BeginPasskeyRegistrationInput;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RenamePasskeyInput: RenamePasskeyInput;
  RemovePasskeyInput: RemovePasskeyInput;
  BeginAuthenticatorInput: BeginAuthenticatorInput;
  ConfirmAuthenticatorInput: ConfirmAuthenticatorInput;
  RemoveAuthenticatorInput: RemoveAuthenticatorInput;
  RenewRecoveryCodesInput: RenewRecoveryCodesInput;
  RevokeSessionInput: RevokeSessionInput;
  RevokeOtherSessionsInput: RevokeOtherSessionsInput;
  DeleteAccountInput: DeleteAccountInput;
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
  ChangePasswordPayload: ResolverTypeWrapper<Omit<ChangePasswordPayload, 'security' | 'userErrors'> & { security?: Maybe<ResolversTypes['Security']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RequestEmailChangePayload: ResolverTypeWrapper<Omit<RequestEmailChangePayload, 'security' | 'userErrors'> & { security?: Maybe<ResolversTypes['Security']>, userErrors: Array<ResolversTypes['UserError']> }>;
  BeginPasskeyRegistrationPayload: ResolverTypeWrapper<Omit<BeginPasskeyRegistrationPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  RegisterPasskeyPayload: ResolverTypeWrapper<Omit<RegisterPasskeyPayload, 'passkey' | 'userErrors'> & { passkey?: Maybe<ResolversTypes['Passkey']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RenamePasskeyPayload: ResolverTypeWrapper<Omit<RenamePasskeyPayload, 'passkey' | 'userErrors'> & { passkey?: Maybe<ResolversTypes['Passkey']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RemovePasskeyPayload: ResolverTypeWrapper<Omit<RemovePasskeyPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  BeginAuthenticatorPayload: ResolverTypeWrapper<Omit<BeginAuthenticatorPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  ConfirmAuthenticatorPayload: ResolverTypeWrapper<Omit<ConfirmAuthenticatorPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  RemoveAuthenticatorPayload: ResolverTypeWrapper<Omit<RemoveAuthenticatorPayload, 'security' | 'userErrors'> & { security?: Maybe<ResolversTypes['Security']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RenewRecoveryCodesPayload: ResolverTypeWrapper<Omit<RenewRecoveryCodesPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  RevokeSessionPayload: ResolverTypeWrapper<Omit<RevokeSessionPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  RevokeOtherSessionsPayload: ResolverTypeWrapper<Omit<RevokeOtherSessionsPayload, 'security' | 'userErrors'> & { security?: Maybe<ResolversTypes['Security']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteAccountPayload: ResolverTypeWrapper<Omit<DeleteAccountPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  CreateActorPayload: ResolverTypeWrapper<Omit<CreateActorPayload, 'actor' | 'userErrors'> & { actor?: Maybe<ResolversTypes['Actor']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateActorPayload: ResolverTypeWrapper<Omit<UpdateActorPayload, 'actor' | 'userErrors'> & { actor?: Maybe<ResolversTypes['Actor']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RemoveActorPayload: ResolverTypeWrapper<Omit<RemoveActorPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  FollowPayload: ResolverTypeWrapper<Omit<FollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversTypes['Follow']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UnfollowPayload: ResolverTypeWrapper<Omit<UnfollowPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  AcceptFollowPayload: ResolverTypeWrapper<Omit<AcceptFollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversTypes['Follow']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RejectFollowPayload: ResolverTypeWrapper<Omit<RejectFollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversTypes['Follow']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Count: ResolverTypeWrapper<LazyCount>;
  UserError: ResolverTypeWrapper<DomainUserError>;
  ValidationError: ResolverTypeWrapper<ValidationError>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  TakenError: ResolverTypeWrapper<TakenError>;
  ReauthenticationRequiredError: ResolverTypeWrapper<ReauthenticationRequiredError>;
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
  Security: SecurityRow;
  Passkey: PasskeyRow;
  Authenticator: Authenticator;
  UserSession: UserSession;
  SecurityEvent: SecurityEventRow;
  UserFilter: UserFilter;
  Actor: ActorRow;
  Follow: FollowRow;
  UserConnection: Omit<UserConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['UserEdge']>, nodes: Array<ResolversParentTypes['User']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  SecurityEventConnection: Omit<SecurityEventConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['SecurityEventEdge']>, nodes: Array<ResolversParentTypes['SecurityEvent']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  SecurityEventEdge: Omit<SecurityEventEdge, 'node'> & { node: ResolversParentTypes['SecurityEvent'] };
  ActorConnection: Omit<ActorConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['ActorEdge']>, nodes: Array<ResolversParentTypes['Actor']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  FollowConnection: Omit<FollowConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['FollowEdge']>, nodes: Array<ResolversParentTypes['Follow']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  FollowEdge: Omit<FollowEdge, 'node'> & { node: ResolversParentTypes['Follow'] };
  CreateUserInput: CreateUserInput;
  UpdateUserInput: UpdateUserInput;
  DeleteUserInput: DeleteUserInput;
  GrantRolesInput: GrantRolesInput;
  ChangePasswordInput: ChangePasswordInput;
  RequestEmailChangeInput: RequestEmailChangeInput;
  BeginPasskeyRegistrationInput: BeginPasskeyRegistrationInput;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RenamePasskeyInput: RenamePasskeyInput;
  RemovePasskeyInput: RemovePasskeyInput;
  BeginAuthenticatorInput: BeginAuthenticatorInput;
  ConfirmAuthenticatorInput: ConfirmAuthenticatorInput;
  RemoveAuthenticatorInput: RemoveAuthenticatorInput;
  RenewRecoveryCodesInput: RenewRecoveryCodesInput;
  RevokeSessionInput: RevokeSessionInput;
  RevokeOtherSessionsInput: RevokeOtherSessionsInput;
  DeleteAccountInput: DeleteAccountInput;
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
  ChangePasswordPayload: Omit<ChangePasswordPayload, 'security' | 'userErrors'> & { security?: Maybe<ResolversParentTypes['Security']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RequestEmailChangePayload: Omit<RequestEmailChangePayload, 'security' | 'userErrors'> & { security?: Maybe<ResolversParentTypes['Security']>, userErrors: Array<ResolversParentTypes['UserError']> };
  BeginPasskeyRegistrationPayload: Omit<BeginPasskeyRegistrationPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  RegisterPasskeyPayload: Omit<RegisterPasskeyPayload, 'passkey' | 'userErrors'> & { passkey?: Maybe<ResolversParentTypes['Passkey']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RenamePasskeyPayload: Omit<RenamePasskeyPayload, 'passkey' | 'userErrors'> & { passkey?: Maybe<ResolversParentTypes['Passkey']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RemovePasskeyPayload: Omit<RemovePasskeyPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  BeginAuthenticatorPayload: Omit<BeginAuthenticatorPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  ConfirmAuthenticatorPayload: Omit<ConfirmAuthenticatorPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  RemoveAuthenticatorPayload: Omit<RemoveAuthenticatorPayload, 'security' | 'userErrors'> & { security?: Maybe<ResolversParentTypes['Security']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RenewRecoveryCodesPayload: Omit<RenewRecoveryCodesPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  RevokeSessionPayload: Omit<RevokeSessionPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  RevokeOtherSessionsPayload: Omit<RevokeOtherSessionsPayload, 'security' | 'userErrors'> & { security?: Maybe<ResolversParentTypes['Security']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteAccountPayload: Omit<DeleteAccountPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  CreateActorPayload: Omit<CreateActorPayload, 'actor' | 'userErrors'> & { actor?: Maybe<ResolversParentTypes['Actor']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateActorPayload: Omit<UpdateActorPayload, 'actor' | 'userErrors'> & { actor?: Maybe<ResolversParentTypes['Actor']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RemoveActorPayload: Omit<RemoveActorPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  FollowPayload: Omit<FollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversParentTypes['Follow']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UnfollowPayload: Omit<UnfollowPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  AcceptFollowPayload: Omit<AcceptFollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversParentTypes['Follow']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RejectFollowPayload: Omit<RejectFollowPayload, 'follow' | 'userErrors'> & { follow?: Maybe<ResolversParentTypes['Follow']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  PageInfo: PageInfo;
  Count: LazyCount;
  UserError: DomainUserError;
  ValidationError: ValidationError;
  NotFoundError: NotFoundError;
  ConflictError: ConflictError;
  TakenError: TakenError;
  ReauthenticationRequiredError: ReauthenticationRequiredError;
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
  changePassword?: Resolver<Maybe<ResolversTypes['ChangePasswordPayload']>, ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  requestEmailChange?: Resolver<Maybe<ResolversTypes['RequestEmailChangePayload']>, ParentType, ContextType, RequireFields<MutationRequestEmailChangeArgs, 'input'>>;
  beginPasskeyRegistration?: Resolver<Maybe<ResolversTypes['BeginPasskeyRegistrationPayload']>, ParentType, ContextType, RequireFields<MutationBeginPasskeyRegistrationArgs, 'input'>>;
  registerPasskey?: Resolver<Maybe<ResolversTypes['RegisterPasskeyPayload']>, ParentType, ContextType, RequireFields<MutationRegisterPasskeyArgs, 'input'>>;
  renamePasskey?: Resolver<Maybe<ResolversTypes['RenamePasskeyPayload']>, ParentType, ContextType, RequireFields<MutationRenamePasskeyArgs, 'input'>>;
  removePasskey?: Resolver<Maybe<ResolversTypes['RemovePasskeyPayload']>, ParentType, ContextType, RequireFields<MutationRemovePasskeyArgs, 'input'>>;
  beginAuthenticator?: Resolver<Maybe<ResolversTypes['BeginAuthenticatorPayload']>, ParentType, ContextType, RequireFields<MutationBeginAuthenticatorArgs, 'input'>>;
  confirmAuthenticator?: Resolver<Maybe<ResolversTypes['ConfirmAuthenticatorPayload']>, ParentType, ContextType, RequireFields<MutationConfirmAuthenticatorArgs, 'input'>>;
  removeAuthenticator?: Resolver<Maybe<ResolversTypes['RemoveAuthenticatorPayload']>, ParentType, ContextType, RequireFields<MutationRemoveAuthenticatorArgs, 'input'>>;
  renewRecoveryCodes?: Resolver<Maybe<ResolversTypes['RenewRecoveryCodesPayload']>, ParentType, ContextType, RequireFields<MutationRenewRecoveryCodesArgs, 'input'>>;
  revokeSession?: Resolver<Maybe<ResolversTypes['RevokeSessionPayload']>, ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  revokeOtherSessions?: Resolver<Maybe<ResolversTypes['RevokeOtherSessionsPayload']>, ParentType, ContextType, RequireFields<MutationRevokeOtherSessionsArgs, 'input'>>;
  deleteAccount?: Resolver<Maybe<ResolversTypes['DeleteAccountPayload']>, ParentType, ContextType, RequireFields<MutationDeleteAccountArgs, 'input'>>;
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
  pronouns?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  introduction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UserStatus'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  security?: Resolver<Maybe<ResolversTypes['Security']>, ParentType, ContextType>;
};

export type SecurityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Security'] = ResolversParentTypes['Security']> = {
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType>;
  authenticator?: Resolver<Maybe<ResolversTypes['Authenticator']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['UserSession']>, ParentType, ContextType>;
  pendingEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['SecurityEventConnection']>, ParentType, ContextType, Partial<SecurityEventsArgs>>;
  authenticatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  backedUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuthenticatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authenticator'] = ResolversParentTypes['Authenticator']> = {
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserSession'] = ResolversParentTypes['UserSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SecurityEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityEvent'] = ResolversParentTypes['SecurityEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SecurityEventKind'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type SecurityEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityEventConnection'] = ResolversParentTypes['SecurityEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SecurityEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SecurityEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type SecurityEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecurityEventEdge'] = ResolversParentTypes['SecurityEventEdge']> = {
  node?: Resolver<ResolversTypes['SecurityEvent'], ParentType, ContextType>;
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

export type ChangePasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  security?: Resolver<Maybe<ResolversTypes['Security']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestEmailChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailChangePayload'] = ResolversParentTypes['RequestEmailChangePayload']> = {
  security?: Resolver<Maybe<ResolversTypes['Security']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BeginPasskeyRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginPasskeyRegistrationPayload'] = ResolversParentTypes['BeginPasskeyRegistrationPayload']> = {
  options?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterPasskeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPasskeyPayload'] = ResolversParentTypes['RegisterPasskeyPayload']> = {
  passkey?: Resolver<Maybe<ResolversTypes['Passkey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenamePasskeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenamePasskeyPayload'] = ResolversParentTypes['RenamePasskeyPayload']> = {
  passkey?: Resolver<Maybe<ResolversTypes['Passkey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemovePasskeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovePasskeyPayload'] = ResolversParentTypes['RemovePasskeyPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BeginAuthenticatorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginAuthenticatorPayload'] = ResolversParentTypes['BeginAuthenticatorPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uri?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qrSvg?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmAuthenticatorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAuthenticatorPayload'] = ResolversParentTypes['ConfirmAuthenticatorPayload']> = {
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveAuthenticatorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveAuthenticatorPayload'] = ResolversParentTypes['RemoveAuthenticatorPayload']> = {
  security?: Resolver<Maybe<ResolversTypes['Security']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewRecoveryCodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewRecoveryCodesPayload'] = ResolversParentTypes['RenewRecoveryCodesPayload']> = {
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeSessionPayload'] = ResolversParentTypes['RevokeSessionPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeOtherSessionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeOtherSessionsPayload'] = ResolversParentTypes['RevokeOtherSessionsPayload']> = {
  security?: Resolver<Maybe<ResolversTypes['Security']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteAccountPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteAccountPayload'] = ResolversParentTypes['DeleteAccountPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
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
  __resolveType: TypeResolveFn<'ValidationError' | 'NotFoundError' | 'ConflictError' | 'TakenError' | 'ReauthenticationRequiredError', ParentType, ContextType>;
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

export type ReauthenticationRequiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReauthenticationRequiredError'] = ResolversParentTypes['ReauthenticationRequiredError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Security?: SecurityResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  Authenticator?: AuthenticatorResolvers<ContextType>;
  UserSession?: UserSessionResolvers<ContextType>;
  SecurityEvent?: SecurityEventResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Follow?: FollowResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  SecurityEventConnection?: SecurityEventConnectionResolvers<ContextType>;
  SecurityEventEdge?: SecurityEventEdgeResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  FollowConnection?: FollowConnectionResolvers<ContextType>;
  FollowEdge?: FollowEdgeResolvers<ContextType>;
  CreateUserPayload?: CreateUserPayloadResolvers<ContextType>;
  UpdateUserPayload?: UpdateUserPayloadResolvers<ContextType>;
  DeleteUserPayload?: DeleteUserPayloadResolvers<ContextType>;
  GrantRolesPayload?: GrantRolesPayloadResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  RequestEmailChangePayload?: RequestEmailChangePayloadResolvers<ContextType>;
  BeginPasskeyRegistrationPayload?: BeginPasskeyRegistrationPayloadResolvers<ContextType>;
  RegisterPasskeyPayload?: RegisterPasskeyPayloadResolvers<ContextType>;
  RenamePasskeyPayload?: RenamePasskeyPayloadResolvers<ContextType>;
  RemovePasskeyPayload?: RemovePasskeyPayloadResolvers<ContextType>;
  BeginAuthenticatorPayload?: BeginAuthenticatorPayloadResolvers<ContextType>;
  ConfirmAuthenticatorPayload?: ConfirmAuthenticatorPayloadResolvers<ContextType>;
  RemoveAuthenticatorPayload?: RemoveAuthenticatorPayloadResolvers<ContextType>;
  RenewRecoveryCodesPayload?: RenewRecoveryCodesPayloadResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  RevokeOtherSessionsPayload?: RevokeOtherSessionsPayloadResolvers<ContextType>;
  DeleteAccountPayload?: DeleteAccountPayloadResolvers<ContextType>;
  CreateActorPayload?: CreateActorPayloadResolvers<ContextType>;
  UpdateActorPayload?: UpdateActorPayloadResolvers<ContextType>;
  RemoveActorPayload?: RemoveActorPayloadResolvers<ContextType>;
  FollowPayload?: FollowPayloadResolvers<ContextType>;
  UnfollowPayload?: UnfollowPayloadResolvers<ContextType>;
  AcceptFollowPayload?: AcceptFollowPayloadResolvers<ContextType>;
  RejectFollowPayload?: RejectFollowPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationError?: ValidationErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  TakenError?: TakenErrorResolvers<ContextType>;
  ReauthenticationRequiredError?: ReauthenticationRequiredErrorResolvers<ContextType>;
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

