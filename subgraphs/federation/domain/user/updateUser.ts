import { changeRow, emit } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { z } from 'zod'
import { Actor } from '../../models/Actor.ts'
import { User } from '../../models/User.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { recordEvent } from '../account/event/recordEvent.ts'
import { postLetter } from '../account/mail/postLetter.ts'
import { endSessionsWith } from '../account/session/endSessionsWith.ts'
import { emailChanged } from './emailChanged.ts'
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

/** Changes how a member is reached and addressed. Members change their own address by a link (`requestEmailChange`). */
export async function updateUser(account: AccountDomain, input: UpdateUserInput): Promise<Outcome<User>> {
  const { knex, viewer } = account
  const found = await findUser(knex, input.id)
  if (!found.ok) return found
  const before = found.value
  policy.require(viewer, 'user.update', before)
  if (input.status != null) policy.require(viewer, 'user.setStatus', before)
  if (input.email != null) policy.require(viewer, 'user.setEmail', before)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, ...changes } = checked.value
  return endSessionsWith<Outcome<User>>(account, async (trx) => {
    const changed = await changeRow(User, trx, { id, version }, changes)
    if (!changed.ok) return { answer: changed, ended: null }
    await emit(trx, 'federation', userUpdated(account, changed.value))
    if (changed.value.email !== before.email) await moveMail(account, trx, before, changed.value)
    if (changed.value.status === before.status) return { answer: changed, ended: null }
    await noteStatus(account, trx, changed.value)
    return { answer: changed, ended: changed.value.status === 'active' ? null : { userId: id, except: null } }
  }).catch(userTaken)
}

/** The old address is told, and links that went there stop working. */
async function moveMail({ viewer, clock }: AccountDomain, trx: Knex.Transaction, before: User, after: User) {
  const { id: userId, email: newEmail } = after
  const at = clock.now()
  await trx('federation.email_links').where({ userId }).delete()
  const change = { userId, oldEmail: before.email, newEmail, by: viewer.userId }
  await emit(trx, 'federation', emailChanged(change))
  await recordEvent(trx, { userId, kind: 'email_changed', at, origin: null, data: { by: viewer.userId } })
  await postLetter(trx, at, {
    template: 'email-changed',
    address: before.email,
    variables: { name: after.name, newEmail: newEmail ?? '' },
  })
}

async function noteStatus({ viewer, clock }: AccountDomain, trx: Knex.Transaction, { id, status }: User) {
  const at = clock.now()
  const isActive = status === 'active'
  await Actor.query(trx)
    .patch({ suspendedAt: isActive ? null : at })
    .where({ userId: id })
  const kind = isActive ? 'reinstated' : 'suspended'
  await recordEvent(trx, { userId: id, kind, at, origin: null, data: { by: viewer.userId } })
}
