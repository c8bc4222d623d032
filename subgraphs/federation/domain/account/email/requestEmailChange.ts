import { done, failed, newId, type Outcome, Refusal, validationError } from '@rose-ash/domain'
import type { User } from '../../../models/User.ts'
import type { AccountDomain } from '../../AccountDomain.ts'
import { originOfViewer } from '../event/originOfViewer.ts'
import { recordEvent } from '../event/recordEvent.ts'
import { after, minutesOf } from '../lifetimes.ts'
import { linkUrl } from '../link/linkUrl.ts'
import type { Letter } from '../mail/Letter.ts'
import { noticeOf } from '../mail/notice.ts'
import { postLetter } from '../mail/postLetter.ts'
import { readEmail } from '../mail/readEmail.ts'
import { ownAccountAfresh } from '../ownAccount.ts'
import { tooManyMails } from '../refused.ts'
import { newSecretToken } from '../secretToken.ts'

type Owner = Pick<User, 'name' | 'email' | 'locale' | 'timezone'>

/**
 * Mails a link to the address that the viewer wants to move to. If that is somebody's already, the owner is told instead
 * and everything else is the same: who asks does not learn it.
 */
export async function requestEmailChange(
  account: AccountDomain,
  input: { readonly email: string },
): Promise<Outcome<User>> {
  const own = await ownAccountAfresh(account)
  if (!own.ok) return own
  const { id: userId, name, email: present } = own.value
  const read = readEmail(input.email)
  if ('problem' in read) return failed(validationError(['input', 'email'], read.problem))
  const { email } = read
  if (email === present?.toLowerCase())
    return failed(validationError(['input', 'email'], 'This is your address already.'))
  const counted = await account.throttle.count(
    ['mailsToAddressFromNetwork', `${email} ${userId}`],
    ['mailsToAddress', email],
  )
  if (!counted.allowed) throw new Refusal('THROTTLED', tooManyMails(counted.retryAfterSeconds).message)
  const origin = await originOfViewer(account)
  const now = account.clock.now()
  const { token, hash } = newSecretToken()
  await account.knex.transaction(async (trx) => {
    await trx('federation.email_links').where({ userId, purpose: 'changeEmail' }).delete()
    await trx('federation.email_links').insert({
      id: newId(),
      tokenHash: hash,
      purpose: 'changeEmail',
      userId,
      newEmail: email,
      createdAt: now,
      expiresAt: after(now, 'changeEmail'),
    })
    await recordEvent(trx, { userId, kind: 'email_change_requested', at: now, origin })
    const owner: Owner | undefined = await trx('federation.users').where({ email }).first()
    const letter: Letter = owner
      ? noticeOf(
          account,
          owner,
          'Somebody asked to use your address for another account. Nothing has changed.',
          now,
        )
      : {
          template: 'confirm-email-change',
          address: email,
          variables: {
            name,
            url: linkUrl(account, 'changeEmail', token),
            minutes: minutesOf('changeEmail'),
          },
        }
    await postLetter(trx, now, letter)
  })
  return done(own.value)
}
