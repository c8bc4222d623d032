import type { Knex } from 'knex'
import { Follow } from '../../models/Follow.ts'

/** Whoever is gone follows nobody and is followed by nobody. */
export const forgetFollows = (trx: Knex.Transaction, actorId: string): Promise<number> =>
  Follow.query(trx).delete().where({ followerId: actorId }).orWhere({ followedId: actorId }).execute()
