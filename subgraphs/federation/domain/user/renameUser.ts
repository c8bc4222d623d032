import type { Knex } from 'knex'
import { User } from '../../models/User.ts'

/**
 * Takes over the name and the portrait from the member's profile, which account owns. The version stays: nobody who is
 * changing the member here is in the way of it.
 */
export const renameUser = (
  knex: Knex,
  userId: string,
  profile: { name: string; avatarUrl: string | null },
): Promise<number> => User.query(knex).patch(profile).where({ id: userId }).whereNull('deletedAt').execute()
