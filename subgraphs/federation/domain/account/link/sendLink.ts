import { newId } from '@rose-ash/domain'
import type { Accounts } from '../../AccountDomain.ts'
import type { InteractionAnswer, InteractionQuestion } from '../InteractionAnswer.ts'
import { after, minutesOf } from '../lifetimes.ts'
import { countMail } from '../mail/countMail.ts'
import { postLetter } from '../mail/postLetter.ts'
import { readEmail } from '../mail/readEmail.ts'
import { tooManyMails } from '../refused.ts'
import { newSecretToken } from '../secretToken.ts'
import { linkUrl } from './linkUrl.ts'

const templates = { signIn: 'sign-in-link', resetPassword: 'reset-password' } as const

/**
 * Mails a link to the member with that address. For an address without a member all the same work is done, down to a
 * letter to nobody, so that neither the answer nor its time tells a stranger anything.
 */
export async function sendLink(
  accounts: Accounts,
  purpose: keyof typeof templates,
  { uid, email: text, from }: InteractionQuestion<'sendMagicLink'>,
): Promise<InteractionAnswer<'sendMagicLink'>> {
  const read = readEmail(text)
  if ('problem' in read) return { kind: 'invalid', errors: [{ field: 'email', message: read.problem }] }
  const { email } = read
  const counted = await countMail(accounts, email, from)
  if (!counted.allowed) return tooManyMails(counted.retryAfterSeconds)
  const now = accounts.clock.now()
  const { token, hash } = newSecretToken()
  await accounts.knex.transaction(async (trx) => {
    const member = await trx('federation.users').where({ email, status: 'active' }).first('id', 'name')
    await trx('federation.email_links').insert({
      id: newId(),
      tokenHash: hash,
      purpose,
      userId: member?.id ?? null,
      interactionUid: uid,
      createdAt: now,
      expiresAt: after(now, purpose),
    })
    await postLetter(trx, now, {
      template: templates[purpose],
      address: member === undefined ? null : email,
      variables: {
        name: member?.name ?? 'nobody',
        url: linkUrl(accounts, purpose, token),
        minutes: minutesOf(purpose),
      },
    })
  })
  return { kind: 'sent' }
}
