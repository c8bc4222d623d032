import type { Knex } from 'knex'
import { hashOfId, payloadTable } from './payloadTable.ts'

/** Ends every grant of a member but some, those for offline use too, which have outlived their sessions. */
export async function revokeGrantsOf(
  knex: Knex,
  accountId: string,
  { except }: { except: readonly string[] },
): Promise<void> {
  await knex(payloadTable)
    .where({ accountId })
    .whereNot('model', 'Session')
    .whereNotIn('idHash', except.map(hashOfId))
    .where((query) => query.whereNull('grantId').orWhereNotIn('grantId', [...except]))
    .delete()
}
