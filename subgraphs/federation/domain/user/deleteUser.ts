import type { NewDomainEvent } from '@rose-ash/contracts'
import { changeRow, emit, type Seen } from '@rose-ash/db'
import { failed, isUser, type Outcome, validationError } from '@rose-ash/domain'
import { Actor } from '../../models/Actor.ts'
import { User } from '../../models/User.ts'
import { policy } from '../../policy.ts'
import type { FederationDomain } from '../FederationDomain.ts'
import { forgetFollows } from '../follow/forgetFollows.ts'
import { findUser } from './findUser.ts'

/** Ends a membership. The row and the actor stay behind with nothing but the handle, which nobody is given again. */
export async function deleteUser(federation: FederationDomain, seen: Seen): Promise<Outcome<User>> {
  const found = await findUser(federation.knex, seen.id)
  if (!found.ok) return found
  policy.require(federation.viewer, 'user.delete', found.value)
  if (isUser(federation.viewer, seen.id) && found.value.roles.includes('admin')) return failed(lastDuty)
  const now = federation.clock.now()
  return federation.knex.transaction(async (trx) => {
    const gone = await changeRow(User, trx, seen, {
      status: 'deleted',
      deletedAt: now,
      name: found.value.handle,
      avatarUrl: null,
      email: null,
      roles: ['member'],
    })
    if (!gone.ok) return gone
    const [actor] = await Actor.query(trx)
      .patch({ deletedAt: now, summary: null })
      .where({ userId: seen.id })
      .returning('*')
    if (actor) await forgetFollows(trx, actor.id)
    await emit(trx, 'federation', deleted(federation, gone.value))
    return gone
  })
}

const lastDuty = validationError(
  ['input', 'id'],
  'An admin cannot leave as an admin. Ask another admin to take the role from you first.',
)

const deleted = (federation: FederationDomain, user: User): NewDomainEvent<'identity.user.deleted'> => ({
  topic: 'identity.user.deleted',
  aggregateType: 'User',
  aggregateId: user.id,
  payload: { actorUserId: federation.viewer.userId, userId: user.id },
})
