import type { EventHandler } from '@rose-ash/jobs'
import { renameUser } from '../domain/user/renameUser.ts'

/** Account owns names, portraits and what members say of themselves; what lists show of it is kept at hand. */
export const profileChanged: EventHandler<'account.profile.changed'> = async ({ payload }, { trx }) => {
  const { userId, displayName, avatarUrl, pronouns = null, bio = null } = payload
  const introduction = bio === null ? null : [...bio].slice(0, 200).join('')
  await renameUser(trx, userId, { name: displayName, avatarUrl, pronouns, introduction })
}
