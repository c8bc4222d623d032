import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { User } from '../../models/User.ts'

/** The member whom `input.id` names; a membership that has ended is not there. */
export async function findUser(knex: Knex, id: string): Promise<Outcome<User>> {
  const user = isId(id) ? await User.query(knex).findById(id).whereNull('deletedAt') : undefined
  return user ? done(user) : failed(notFoundError(['input', 'id'], 'There is no such member.'))
}
