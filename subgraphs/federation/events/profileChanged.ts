import type { DomainEvent } from '@rose-ash/contracts'
import type { Knex } from 'knex'
import { renameUser } from '../domain/user/renameUser.ts'

/** Account owns names and portraits; here they are kept at hand. */
export const profileChanged =
  (knex: Knex) =>
  async ({ payload }: DomainEvent<'account.profile.changed'>): Promise<void> => {
    await renameUser(knex, payload.userId, { name: payload.displayName, avatarUrl: payload.avatarUrl })
  }
