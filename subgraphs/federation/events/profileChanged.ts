import type { EventHandler } from '@rose-ash/jobs'
import { renameUser } from '../domain/user/renameUser.ts'

/** Account owns names and portraits; here they are kept at hand. */
export const profileChanged: EventHandler<'account.profile.changed'> = async ({ payload }, { trx }) => {
  await renameUser(trx, payload.userId, { name: payload.displayName, avatarUrl: payload.avatarUrl })
}
