import { createHash } from 'node:crypto'
import type { NewDomainEvent } from '@rose-ash/contracts'
import { changeRow, emit } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Actor } from '../../models/Actor.ts'
import { User } from '../../models/User.ts'
import { policy } from '../../policy.ts'
import type { FederationDomain } from '../FederationDomain.ts'
import { findUser } from './findUser.ts'
import { userFields } from './userFields.ts'
import { userTaken } from './userTaken.ts'
import { userUpdated } from './userUpdated.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  email: leftOut(userFields.email),
  locale: leftOut(userFields.locale),
  timezone: leftOut(userFields.timezone),
  status: leftOut(userFields.status),
})

export type UpdateUserInput = z.input<typeof schema>

export async function updateUser(
  federation: FederationDomain,
  input: UpdateUserInput,
): Promise<Outcome<User>> {
  const found = await findUser(federation.knex, input.id)
  if (!found.ok) return found
  const before = found.value
  policy.require(federation.viewer, 'user.update', before)
  if (input.status != null) policy.require(federation.viewer, 'user.setStatus', before)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, ...changes } = checked.value
  return federation.knex
    .transaction(async (trx) => {
      const changed = await changeRow(User, trx, { id, version }, changes)
      if (!changed.ok) return changed
      const user = changed.value
      if (user.status !== before.status)
        await Actor.query(trx)
          .patch({ suspendedAt: user.status === 'active' ? null : federation.clock.now() })
          .where({ userId: id })
      await emit(trx, 'federation', userUpdated(federation, user))
      if (user.email !== before.email) await emit(trx, 'federation', emailChanged(federation, before, user))
      return changed
    })
    .catch(userTaken)
}

const emailChanged = (
  federation: FederationDomain,
  before: User,
  after: User,
): NewDomainEvent<'identity.user.email_changed'> => ({
  topic: 'identity.user.email_changed',
  aggregateType: 'User',
  aggregateId: after.id,
  payload: {
    actorUserId: federation.viewer.userId,
    userId: after.id,
    oldHash: hashOf(before.email),
    newHash: hashOf(after.email),
  },
})

const hashOf = (email: string | null): string =>
  createHash('sha256')
    .update((email ?? '').toLowerCase())
    .digest('hex')
