import type { Knex } from 'knex'
import { User } from '../../models/User.ts'

/**
 * Takes over the name, the portrait and what is said to everybody from the member's profile, which account owns. The version stays: nobody who is
 * changing the member here is in the way of it.
 */
export const renameUser = (
  knex: Knex,
  userId: string,
  profile: Pick<User, 'name' | 'avatarUrl' | 'pronouns' | 'introduction'>,
): Promise<number> => User.query(knex).patch(profile).where({ id: userId }).whereNull('deletedAt').execute()
