import { check, done, failed, newId, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import type { User } from '../../models/User.ts'
import { policy } from '../../policy.ts'
import type { FederationDomain } from '../FederationDomain.ts'
import { addMember } from './addMember.ts'
import { freeHandles } from './freeHandles.ts'
import { userFields } from './userFields.ts'
import { handleTaken, userTaken } from './userTaken.ts'

const schema = z.object({
  id: z.uuid().optional(),
  actorId: z.uuid().optional(),
  handle: userFields.handle,
  email: userFields.email,
  name: userFields.name.nullish(),
  roles: userFields.roles.nullish(),
  locale: userFields.locale.nullish(),
  timezone: userFields.timezone.nullish(),
})

export type CreateUserInput = z.input<typeof schema>

/** Takes somebody in: the member, and the actor through which the member acts in public. */
export async function createUser(
  { knex, viewer, clock }: FederationDomain,
  input: CreateUserInput,
): Promise<Outcome<User>> {
  policy.require(viewer, 'user.create')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, actorId, handle, email, name, roles, locale, timezone } = checked.value
  const [free] = await freeHandles(knex, [handle])
  if (free === undefined) return failed(handleTaken)
  const member = {
    id: id ?? newId(),
    actorId,
    handle,
    email,
    name: name ?? handle,
    roles: roles ?? ['member' as const],
    locale: locale ?? 'en-GB',
    timezone: timezone ?? 'Europe/London',
  }
  return knex
    .transaction((trx) => addMember(trx, member, { by: viewer.userId, at: clock.now() }))
    .then(done, userTaken)
}
