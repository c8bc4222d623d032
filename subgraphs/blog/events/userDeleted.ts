import type { EventHandler } from '@rose-ash/jobs'
import { Author } from '../models/Author.ts'

/** Whoever leaves has no name here any more; what they wrote stays. */
export const userDeleted: EventHandler<'identity.user.deleted'> = async ({ payload }, { trx }) => {
  await Author.query(trx).delete().where('userId', payload.userId)
}
