import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import type { User } from '../../../models/User.ts'
import type { FederationDomain } from '../../FederationDomain.ts'
import { findUser } from '../../user/findUser.ts'
import type { Passwords } from './createPasswords.ts'
import { passwordProblem } from './passwordProblem.ts'
import { savePassword } from './savePassword.ts'

/** Gives a password to a member who has none, before anybody has signed in: for seeds. Who has one keeps it. */
export async function giveFirstPassword(
  { knex, clock, passwords }: FederationDomain & { readonly passwords: Passwords },
  { id, password }: { readonly id: string; readonly password: string },
): Promise<Outcome<User>> {
  const found = await findUser(knex, id)
  if (!found.ok) return found
  const problem = passwordProblem(password, found.value)
  if (problem !== null) return failed(validationError(['input', 'password'], problem))
  const known = await knex('federation.passwords').where({ userId: id }).first('userId')
  if (!known) await savePassword(knex, { userId: id, hash: await passwords.hash(password), at: clock.now() })
  return done(found.value)
}
