import type { Knex } from 'knex'
import { hashOfId, payloadTable } from './payloadTable.ts'

/** Ends grants, and with them every code and refresh token that they gave. */
export async function revokeGrants(knex: Knex, grantIds: readonly string[]): Promise<void> {
  if (grantIds.length === 0) return
  await knex(payloadTable)
    .where((query) => query.where('model', 'Grant').whereIn('idHash', grantIds.map(hashOfId)))
    .orWhereIn('grantId', [...grantIds])
    .delete()
}
