import { readFileSync } from 'node:fs'
import type { SiteName } from '@rose-ash/config/rooms.ts'
import { IdentityPort, InteractionPort, type Registry, SessionPort } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import { buildRoomSchema, type Room } from '@rose-ash/subgraph'
import type { Knex } from 'knex'
import type { Logger } from 'pino'
import { type Context, createContext } from './context.ts'
import type { Accounts } from './domain/AccountDomain.ts'
import { createPasswords, type PasswordCost } from './domain/account/password/createPasswords.ts'
import { createThrottle } from './domain/account/throttle/createThrottle.ts'
import { createVault } from './domain/account/vault.ts'
import { profileChanged } from './events/profileChanged.ts'
import { accountJobs } from './jobs/accountJobs.ts'
import { createOidc } from './oidc/createOidc.ts'
import type { IdentityConfig } from './oidc/IdentityConfig.ts'
import { identityProvider } from './ports/identity.ts'
import { interactionProvider } from './ports/interaction.ts'
import { sessionProvider } from './ports/session.ts'
import { Actor } from './resolvers/Actor.ts'
import { Follow } from './resolvers/Follow.ts'
import { JsonScalar } from './resolvers/JsonScalar.ts'
import { createActor, removeActor, updateActor } from './resolvers/Mutation/actor.ts'
import * as authenticatorMutations from './resolvers/Mutation/authenticator.ts'
import { acceptFollow, follow, rejectFollow, unfollow } from './resolvers/Mutation/follow.ts'
import * as passkeyMutations from './resolvers/Mutation/passkey.ts'
import * as securityMutations from './resolvers/Mutation/security.ts'
import { createUser, deleteUser, grantRoles, updateUser } from './resolvers/Mutation/user.ts'
import { actor } from './resolvers/Query/actor.ts'
import { actors } from './resolvers/Query/actors.ts'
import { user } from './resolvers/Query/user.ts'
import { users } from './resolvers/Query/users.ts'
import { viewer } from './resolvers/Query/viewer.ts'
import { Security } from './resolvers/Security.ts'
import { SecurityEvent } from './resolvers/SecurityEvent.ts'
import { User } from './resolvers/User.ts'

const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')

const schema = buildRoomSchema(sdl, {
  Query: { viewer, user, users, actor, actors },
  Mutation: {
    createUser,
    updateUser,
    deleteUser,
    grantRoles,
    createActor,
    updateActor,
    removeActor,
    follow,
    unfollow,
    acceptFollow,
    rejectFollow,
    ...securityMutations,
    ...passkeyMutations,
    ...authenticatorMutations,
  },
  JSON: JsonScalar,
  Security,
  SecurityEvent,
  User,
  Actor,
  Follow,
})

export interface FederationDependencies {
  readonly knex: Knex
  readonly clock: Clock
  /** The public origin of each site. */
  readonly origins: Readonly<Record<SiteName, string>>
  readonly registry: Registry
  readonly config: IdentityConfig
  readonly logger: Logger
  /** What a password costs to hash; tests take less. */
  readonly passwordCost?: PasswordCost
}

/** Members, their sessions, actors and follows, wired. */
export function createFederation(dependencies: FederationDependencies): Room<Context> {
  const { knex, clock, origins, registry, config, passwordCost } = dependencies
  const oidc = createOidc(dependencies)
  const accounts: Accounts = {
    knex,
    clock,
    origins,
    passwords: createPasswords(passwordCost),
    throttle: createThrottle(knex),
    vault: createVault(config.secrets.vault),
    interactions: oidc.interactions,
    sessions: oidc.sessions,
  }
  registry.provide(IdentityPort, identityProvider(knex))
  registry.provide(SessionPort, sessionProvider(oidc.keyring, oidc.sessions))
  registry.provide(InteractionPort, interactionProvider(accounts))
  return {
    name: 'federation',
    schema,
    jobs: { ...oidc.jobs, ...accountJobs(accounts, registry) },
    routes: oidc.routes,
    warm: oidc.warm,
    events: { 'account.profile.changed': profileChanged },
    createContext: ({ viewer }) => createContext({ ...accounts, viewer }),
  }
}
