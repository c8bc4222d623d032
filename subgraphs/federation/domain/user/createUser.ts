import type { NewDomainEvent } from '@rose-ash/contracts'
import { emit } from '@rose-ash/db'
import { check, done, failed, newId, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { z } from 'zod'
import { Actor } from '../../models/Actor.ts'
import { User } from '../../models/User.ts'
import { policy } from '../../policy.ts'
import type { FederationDomain } from '../FederationDomain.ts'
import { userFields } from './userFields.ts'
import { handleTaken, userTaken } from './userTaken.ts'

const schema = z.object({
  id: z.uuid().optional(),
  actorId: z.uuid().optional(),
  handle: userFields.handle,
  email: userFields.email,
  name: userFields.name.nullish(),
  roles: userFields.roles.nullish(),
  locale: userFields.locale.nullish(),
  timezone: userFields.timezone.nullish(),
})

export type CreateUserInput = z.input<typeof schema>

/** Takes somebody in: the member, and the actor through which the member acts in public. */
export async function createUser(
  federation: FederationDomain,
  input: CreateUserInput,
): Promise<Outcome<User>> {
  policy.require(federation.viewer, 'user.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { actorId, ...given } = checked.value
  if (await isReserved(federation.knex, given.handle)) return failed(handleTaken)
  const now = federation.clock.now()
  return federation.knex
    .transaction(async (trx) => {
      const user = await User.query(trx).insertAndFetch({
        id: given.id ?? newId(),
        handle: given.handle,
        email: given.email,
        name: given.name ?? given.handle,
        avatarUrl: null,
        status: 'active',
        roles: given.roles ?? ['member'],
        locale: given.locale ?? 'en-GB',
        timezone: given.timezone ?? 'Europe/London',
        joinedAt: now,
      })
      await Actor.query(trx).insert({
        id: actorId ?? newId(),
        kind: 'user',
        type: 'person',
        site: 'federation',
        handle: user.handle,
        userId: user.id,
        approvesFollowers: false,
        createdAt: now,
      })
      await emit(trx, 'federation', registered(federation, user))
      return user
    })
    .then(done, userTaken)
}

const isReserved = async (knex: Knex, handle: string): Promise<boolean> =>
  (await knex('federation.reserved_handles').where({ handle }).first()) !== undefined

const registered = (
  federation: FederationDomain,
  user: User,
): NewDomainEvent<'identity.user.registered'> => ({
  topic: 'identity.user.registered',
  aggregateType: 'User',
  aggregateId: user.id,
  payload: {
    actorUserId: federation.viewer.userId,
    userId: user.id,
    handle: user.handle,
    locale: user.locale,
  },
})
