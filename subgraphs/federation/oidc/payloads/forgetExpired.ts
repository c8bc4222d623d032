import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { payloadTable } from './payloadTable.ts'

/** Clocks differ; and what has just expired is still recognised as such. */
const graceMs = 60 * 60_000
/** An ended session is kept for as long as any request that had read it may last, and then some. */
const endedForMs = 30 * 24 * 60 * 60_000

/** Deletes what has expired, and sessions that nobody will be shown any more. */
export async function forgetExpired({ knex, clock }: { knex: Knex; clock: Clock }): Promise<void> {
  const now = clock.now().getTime()
  await knex(payloadTable)
    .where('expiresAt', '<', new Date(now - graceMs))
    .delete()
  await knex('federation.user_sessions as session')
    .where('lastSeenAt', '<', new Date(now - endedForMs))
    .whereNotExists((payload) =>
      payload.from(payloadTable).where('model', 'Session').whereRaw('uid = session.id'),
    )
    .delete()
}
