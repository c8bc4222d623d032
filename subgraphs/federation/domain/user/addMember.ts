import type { NewDomainEvent } from '@rose-ash/contracts'
import { emit } from '@rose-ash/db'
import { newId, type Role } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Actor } from '../../models/Actor.ts'
import { User } from '../../models/User.ts'

export interface NewMember {
  readonly id: string
  readonly actorId?: string | undefined
  readonly handle: string
  readonly email: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly locale: string
  readonly timezone: string
}

/**
 * Adds a member with the actor through which the member acts in public, and tells the others.
 *
 * @param by whoever takes the member in
 * @throws a broken constraint, for `userTaken`
 */
export async function addMember(
  trx: Knex.Transaction,
  { actorId, roles, ...given }: NewMember,
  { by, at }: { by: string | null; at: Date },
): Promise<User> {
  const user = await User.query(trx).insertAndFetch({
    ...given,
    roles: [...roles],
    avatarUrl: null,
    status: 'active',
    joinedAt: at,
  })
  await Actor.query(trx).insert({
    id: actorId ?? newId(),
    kind: 'user',
    type: 'person',
    site: 'federation',
    handle: user.handle,
    userId: user.id,
    approvesFollowers: false,
    createdAt: at,
  })
  await emit(trx, 'federation', registered(user, by))
  return user
}

const registered = (user: User, by: string | null): NewDomainEvent<'identity.user.registered'> => ({
  topic: 'identity.user.registered',
  aggregateType: 'User',
  aggregateId: user.id,
  payload: { actorUserId: by, userId: user.id, handle: user.handle, locale: user.locale },
})
