import { newId } from '@rose-ash/domain'
import { z } from 'zod'
import type { Accounts } from '../../AccountDomain.ts'
import { freeHandles } from '../../user/freeHandles.ts'
import { userFields } from '../../user/userFields.ts'
import type { InteractionAnswer, InteractionQuestion } from '../InteractionAnswer.ts'
import { after, minutesOf } from '../lifetimes.ts'
import { linkUrl } from '../link/linkUrl.ts'
import { countMail } from '../mail/countMail.ts'
import type { Letter } from '../mail/Letter.ts'
import { postLetter } from '../mail/postLetter.ts'
import { passwordProblem } from '../password/passwordProblem.ts'
import { tooManyMails } from '../refused.ts'
import { newSecretToken } from '../secretToken.ts'
import { suggestHandle } from './suggestHandle.ts'

const schema = z.object({
  email: z.string().trim().toLowerCase().pipe(userFields.email),
  handle: userFields.handle,
  name: userFields.name,
})

/**
 * Keeps what a newcomer says until the link in the mail is followed. No address and no handle is held until then. To an
 * address that has an account goes another letter, and all the rest is the same.
 */
export async function register(
  accounts: Accounts,
  { uid, password, from, ...given }: InteractionQuestion<'register'>,
): Promise<InteractionAnswer<'register'>> {
  const parsed = schema.safeParse({ ...given, handle: given.handle.replace(/^\s*@/, '') })
  const errors = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    field: String(path[0]),
    message,
  }))
  const problem = password === null ? null : passwordProblem(password, given)
  if (problem !== null) errors.push({ field: 'password', message: problem })
  if (!parsed.success || errors.length > 0) return { kind: 'invalid', errors }
  const { email, handle, name } = parsed.data
  const [free] = await freeHandles(accounts.knex, [handle])
  if (free === undefined)
    return {
      kind: 'invalid',
      errors: [{ field: 'handle', message: await suggestHandle(accounts.knex, handle) }],
    }
  const counted = await countMail(accounts, email, from)
  if (!counted.allowed) return tooManyMails(counted.retryAfterSeconds)
  const passwordHash = password === null ? null : await accounts.passwords.hash(password)
  const now = accounts.clock.now()
  const { token, hash } = newSecretToken()
  await accounts.knex.transaction(async (trx) => {
    await trx('federation.registrations').insert({
      id: newId(),
      tokenHash: hash,
      email,
      handle,
      name,
      passwordHash,
      interactionUid: uid,
      createdAt: now,
      expiresAt: after(now, 'registration'),
    })
    const member = await trx('federation.users').where({ email }).first('name')
    const letter: Letter = member
      ? {
          template: 'already-registered',
          address: email,
          variables: { name: member.name, url: `${accounts.origins.federation}/login` },
        }
      : {
          template: 'confirm-registration',
          address: email,
          variables: {
            name,
            url: linkUrl(accounts, 'register', token),
            minutes: minutesOf('registration'),
          },
        }
    await postLetter(trx, now, letter)
  })
  return { kind: 'sent' }
}
