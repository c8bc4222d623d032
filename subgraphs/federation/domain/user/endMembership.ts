import type { NewDomainEvent } from '@rose-ash/contracts'
import { changeRow, emit } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Actor } from '../../models/Actor.ts'
import { User } from '../../models/User.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { recordEvent } from '../account/event/recordEvent.ts'
import { forgetCredentials } from '../account/forgetCredentials.ts'
import { postLetter } from '../account/mail/postLetter.ts'
import { endSessionsWith } from '../account/session/endSessionsWith.ts'
import { forgetFollows } from '../follow/forgetFollows.ts'

/**
 * Ends a membership. The row and the actor stay behind with nothing but the handle, which nobody is given again; what
 * could sign in goes, every session ends, and the last mail says so.
 */
export const endMembership = (
  account: AccountDomain,
  member: User,
  version: number,
): Promise<Outcome<User>> =>
  endSessionsWith<Outcome<User>>(account, async (trx) => {
    const at = account.clock.now()
    const { id: userId } = member
    const gone = await changeRow(
      User,
      trx,
      { id: userId, version },
      {
        status: 'deleted',
        deletedAt: at,
        name: member.handle,
        avatarUrl: null,
        pronouns: null,
        introduction: null,
        email: null,
        roles: ['member'],
      },
    )
    if (!gone.ok) return { answer: gone, ended: null }
    await retireActor(trx, userId, at)
    await forgetCredentials(trx, userId)
    await trx('federation.security_events').where({ userId }).delete()
    await recordEvent(trx, { userId, kind: 'deleted', at, origin: null, data: { by: account.viewer.userId } })
    await postLetter(trx, at, {
      template: 'account-deleted',
      address: member.email,
      variables: { name: member.name },
    })
    await emit(trx, 'federation', deleted(userId, account.viewer.userId))
    return { answer: gone, ended: { userId, except: null } }
  })

async function retireActor(trx: Knex.Transaction, userId: string, at: Date): Promise<void> {
  const [actor] = await Actor.query(trx)
    .patch({ deletedAt: at, summary: null })
    .where({ userId })
    .returning('*')
  if (actor) await forgetFollows(trx, actor.id)
}

const deleted = (userId: string, by: string | null): NewDomainEvent<'identity.user.deleted'> => ({
  topic: 'identity.user.deleted',
  aggregateType: 'User',
  aggregateId: userId,
  payload: { actorUserId: by, userId },
})
