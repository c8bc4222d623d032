import { constraintOf, emit } from '@rose-ash/db'
import { raw } from 'objection'
import { User } from '../../../models/User.ts'
import type { Accounts } from '../../AccountDomain.ts'
import { emailChanged } from '../../user/emailChanged.ts'
import { originOf } from '../event/originOf.ts'
import { recordEvent } from '../event/recordEvent.ts'
import type { InteractionAnswer, InteractionQuestion } from '../InteractionAnswer.ts'
import { takeLink } from '../link/takeLink.ts'
import { postLetter } from '../mail/postLetter.ts'
import { deadLink } from '../refused.ts'

type Answer = InteractionAnswer<'confirmEmailChange'>

/** Moves a member to the address at which the link arrived. The old address is told, and links to it stop working. */
export async function confirmEmailChange(
  { knex, clock }: Accounts,
  { token, from }: InteractionQuestion<'confirmEmailChange'>,
): Promise<Answer> {
  const now = clock.now()
  return knex
    .transaction<Answer>(async (trx) => {
      const link = await takeLink(trx, 'changeEmail', token, now)
      if (!link || link.newEmail === null) return deadLink
      const { id: userId, name, email: oldEmail, newEmail } = link
      await User.query(trx)
        .patch({ email: newEmail, version: raw('version + 1') })
        .findById(userId)
      await trx('federation.email_links').where({ userId }).delete()
      await emit(trx, 'federation', emailChanged({ userId, oldEmail, newEmail, by: userId }))
      await recordEvent(trx, { userId, kind: 'email_changed', at: now, origin: originOf(from) })
      await postLetter(trx, now, {
        template: 'email-changed',
        address: oldEmail,
        variables: { name, newEmail },
      })
      return { kind: 'changed' }
    })
    .catch((error: unknown): Answer => {
      if (constraintOf(error)?.constraint !== 'users_email_key') throw error
      return {
        kind: 'invalid',
        errors: [{ field: 'email', message: 'This address cannot be used. Choose another.' }],
      }
    })
}
