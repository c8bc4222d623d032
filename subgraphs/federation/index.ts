import { readFileSync } from 'node:fs'
import type { SiteName } from '@rose-ash/config/rooms.ts'
import { IdentityPort, type Registry } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import { buildRoomSchema, type Room } from '@rose-ash/subgraph'
import type { Knex } from 'knex'
import { type Context, createContext } from './context.ts'
import { profileChanged } from './events/profileChanged.ts'
import { identityProvider } from './ports/identity.ts'
import { Actor } from './resolvers/Actor.ts'
import { Follow } from './resolvers/Follow.ts'
import { createActor, removeActor, updateActor } from './resolvers/Mutation/actor.ts'
import { acceptFollow, follow, rejectFollow, unfollow } from './resolvers/Mutation/follow.ts'
import { createUser, deleteUser, grantRoles, updateUser } from './resolvers/Mutation/user.ts'
import { actor } from './resolvers/Query/actor.ts'
import { actors } from './resolvers/Query/actors.ts'
import { user } from './resolvers/Query/user.ts'
import { users } from './resolvers/Query/users.ts'
import { viewer } from './resolvers/Query/viewer.ts'
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
  },
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
}

/** Members, actors and follows, wired. */
export function createFederation({ knex, clock, origins, registry }: FederationDependencies): Room<Context> {
  registry.provide(IdentityPort, identityProvider(knex))
  return {
    name: 'federation',
    schema,
    events: { 'account.profile.changed': profileChanged },
    createContext: ({ viewer }) => createContext({ knex, clock, viewer, origins }),
  }
}
