import { changeRow, emit } from '@rose-ash/db'
import { check, failed, isUser, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import { User } from '../../models/User.ts'
import { policy } from '../../policy.ts'
import { recordEvent } from '../account/event/recordEvent.ts'
import type { FederationDomain } from '../FederationDomain.ts'
import { findUser } from './findUser.ts'
import { userFields } from './userFields.ts'
import { userUpdated } from './userUpdated.ts'

const schema = z.object({ id: z.string(), version: z.int(), roles: userFields.roles })

export type GrantRolesInput = z.input<typeof schema>

export async function grantRoles(
  federation: FederationDomain,
  input: GrantRolesInput,
): Promise<Outcome<User>> {
  policy.require(federation.viewer, 'user.grantRoles')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, roles } = checked.value
  if (isUser(federation.viewer, id) && !roles.includes('admin')) return failed(lockedOut)
  const found = await findUser(federation.knex, id)
  if (!found.ok) return found
  return federation.knex.transaction(async (trx) => {
    const changed = await changeRow(User, trx, { id, version }, { roles })
    if (!changed.ok) return changed
    await emit(trx, 'federation', userUpdated(federation, changed.value))
    const at = federation.clock.now()
    const data = { roles, by: federation.viewer.userId }
    await recordEvent(trx, { userId: id, kind: 'roles_changed', at, origin: null, data })
    return changed
  })
}

const lockedOut = validationError(
  ['input', 'roles'],
  'You cannot take the role of admin from yourself. Another admin can.',
)
