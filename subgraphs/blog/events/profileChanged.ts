import type { EventHandler } from '@rose-ash/jobs'
import { Author } from '../models/Author.ts'

/** Whoever writes here is called by the new name. */
export const profileChanged: EventHandler<'account.profile.changed'> = async ({ payload }, { trx }) => {
  await Author.query(trx).patch({ name: payload.displayName }).where('userId', payload.userId)
}
