import type { Knex } from 'knex'
import { payloadTable } from '../payloads/payloadTable.ts'
import { sessionPayload } from './sessionPayload.ts'

/** The ids of the grants that a session gave; none for no session. */
export async function grantsOfSession(knex: Knex, uid: string | null): Promise<string[]> {
  if (uid === null) return []
  const payloads: unknown[] = await knex(payloadTable).where({ model: 'Session', uid }).pluck('payload')
  return payloads
    .flatMap((payload) => Object.values(sessionPayload.parse(payload).authorizations))
    .flatMap(({ grantId }) => grantId ?? [])
}
