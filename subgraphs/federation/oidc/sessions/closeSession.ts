import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { recordSignOut } from '../../domain/account/event/recordSignOut.ts'
import { payloadTable } from '../payloads/payloadTable.ts'
import { revokeGrants } from '../payloads/revokeGrants.ts'
import { sessionPayload } from './sessionPayload.ts'

/** A site that was signed in to in a session, by its own id of that session. */
export interface SignedInSite {
  readonly clientId: string
  readonly userId: string
  readonly sid: string
}

/**
 * Takes a session away for good, with all that came of it. A request that is under way cannot write it back (see
 * `createPayloads`).
 *
 * @returns who should hear of it
 */
export async function closeSession(
  { trx, clock }: { trx: Knex.Transaction; clock: Clock },
  uid: string,
): Promise<SignedInSite[]> {
  const open = await trx('federation.user_sessions')
    .where({ id: uid })
    .whereNull('endedAt')
    .forUpdate()
    .first('userId', 'network', 'device')
  if (open) {
    await recordSignOut(trx, open, clock.now())
    await trx('federation.user_sessions')
      .where({ id: uid })
      .update({ endedAt: clock.now(), network: null, device: null })
  }
  const rows: { payload: unknown }[] = await trx(payloadTable)
    .where({ model: 'Session', uid })
    .delete()
    .returning('payload')
  const sessions = rows.map(({ payload }) => sessionPayload.parse(payload))
  const authorizations = sessions.flatMap((session) =>
    Object.entries(session.authorizations).map(([clientId, given]) => ({ clientId, session, ...given })),
  )
  await revokeGrants(
    trx,
    authorizations.flatMap(({ grantId }) => grantId ?? []),
  )
  return authorizations.flatMap(({ clientId, sid, session: { accountId } }) =>
    sid !== undefined && accountId !== undefined ? { clientId, sid, userId: accountId } : [],
  )
}
