import { constraintOf } from '@rose-ash/db'
import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { User } from '../../../models/User.ts'
import type { Accounts } from '../../AccountDomain.ts'
import { addMember } from '../../user/addMember.ts'
import { freeHandles } from '../../user/freeHandles.ts'
import { userFields } from '../../user/userFields.ts'
import { originOf } from '../event/originOf.ts'
import { recordEvent } from '../event/recordEvent.ts'
import type { InteractionAnswer, InteractionQuestion } from '../InteractionAnswer.ts'
import { postLetter } from '../mail/postLetter.ts'
import { savePassword } from '../password/savePassword.ts'
import { deadLink, hasAccount } from '../refused.ts'
import { hashOfToken } from '../secretToken.ts'
import { issueTicket } from '../signIn/issueTicket.ts'
import { suggestHandle } from './suggestHandle.ts'

type Question = InteractionQuestion<'completeRegistration'>
type Answer = InteractionAnswer<'completeRegistration'>

interface Registration {
  readonly email: string
  readonly handle: string
  readonly name: string
  readonly passwordHash: string | null
}

/** Makes a member of whoever followed the link of a registration. A handle that was taken meanwhile is asked for again. */
export async function completeRegistration(accounts: Accounts, question: Question): Promise<Answer> {
  const { knex, clock } = accounts
  const wanted = userFields.handle.nullable().safeParse(question.handle?.replace(/^\s*@/, '') ?? null)
  if (!wanted.success) return invalidHandle(wanted.error.issues[0]?.message ?? '')
  const now = clock.now()
  try {
    return await knex.transaction(async (trx) => {
      const registration = await takeRegistration(trx, question.token, now)
      if (!registration) return deadLink
      const handle = wanted.data ?? registration.handle
      const [free] = await freeHandles(trx, [handle])
      if (free === undefined) throw new HandleTaken(handle)
      const member = await admit(trx, { ...registration, handle }, now)
      await recordEvent(trx, {
        userId: member.id,
        kind: 'registered',
        at: now,
        origin: originOf(question.from),
      })
      await postLetter(trx, now, {
        template: 'welcome',
        address: registration.email,
        variables: { name: member.name, handle, url: accounts.origins.federation },
      })
      return { kind: 'ready', ticket: await issueTicket(trx, member.id, now) }
    })
  } catch (error) {
    return explain(knex, error, wanted.data)
  }
}

/** A rollback gives the registration back, so that the same link works with another handle. */
class HandleTaken extends Error {
  readonly handle: string

  constructor(handle: string) {
    super('The handle is taken.')
    this.handle = handle
  }
}

async function takeRegistration(
  trx: Knex.Transaction,
  token: string,
  now: Date,
): Promise<Registration | undefined> {
  const [taken] = await trx<Registration & { tokenHash: Buffer; expiresAt: Date }>('federation.registrations')
    .where({ tokenHash: hashOfToken(token) })
    .delete()
    .returning('*')
  if (!taken || taken.expiresAt <= now) return undefined
  // Whoever registered with this address before or after has it confirmed by now.
  await trx('federation.registrations').where({ email: taken.email }).delete()
  return taken
}

async function admit(trx: Knex.Transaction, registration: Registration, now: Date): Promise<User> {
  const { email, handle, name, passwordHash } = registration
  const id = newId()
  const member = await addMember(
    trx,
    { id, handle, email, name, roles: ['member'], locale: 'en-GB', timezone: 'Europe/London' },
    { by: id, at: now },
  )
  if (passwordHash !== null) await savePassword(trx, { userId: id, hash: passwordHash, at: now })
  return member
}

async function explain(knex: Knex, error: unknown, wanted: string | null): Promise<Answer> {
  if (error instanceof HandleTaken) return invalidHandle(await suggestHandle(knex, error.handle))
  const constraint = constraintOf(error)?.constraint
  if (constraint === 'users_email_key') return hasAccount
  if (constraint === 'users_handle_key' || constraint === 'actors_address_key')
    return invalidHandle(
      wanted === null
        ? 'Somebody took your handle a moment ago. Choose another.'
        : await suggestHandle(knex, wanted),
    )
  throw error
}

const invalidHandle = (message: string): Answer => ({
  kind: 'invalid',
  errors: [{ field: 'handle', message }],
})
