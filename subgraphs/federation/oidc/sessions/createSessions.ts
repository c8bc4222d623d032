import type { Clock } from '@rose-ash/domain'
import { dequeue } from '@rose-ash/jobs/dequeue.ts'
import type { Knex } from 'knex'
import { payloadTable } from '../payloads/payloadTable.ts'
import { revokeGrantsOf } from '../payloads/revokeGrantsOf.ts'
import type { ProviderSource } from '../provider/createProviderSource.ts'
import type { Sessions, UserSession } from '../Sessions.ts'
import { closeSession, type SignedInSite } from './closeSession.ts'
import { grantsOfSession } from './grantsOfSession.ts'
import { keyOfTelling, tellOfLogoutLater } from './tellOfLogout.ts'
import { tellSite } from './tellSite.ts'

/** By then the sites have been told at once, or were out of reach. */
const secondTryMs = 10_000
/** More are not shown to anybody. */
const mostListed = 50

export function createSessions(options: { knex: Knex; clock: Clock; provider: ProviderSource }): Sessions {
  const { knex, clock, provider } = options

  /** The job is there before the site is told, so that it hears of it whatever happens to this process. */
  const tellAtOnce = async (site: SignedInSite): Promise<void> => {
    const accepted = await tellSite(provider, site).then(
      () => true,
      () => false,
    )
    if (accepted) await dequeue(knex, keyOfTelling(site))
  }

  const endSession = async (uid: string): Promise<void> => {
    const runAt = new Date(clock.now().getTime() + secondTryMs)
    const sites = await knex.transaction(async (trx) => {
      const told = await closeSession({ trx, clock }, uid)
      for (const site of told) await tellOfLogoutLater(trx, site, { runAt })
      return told
    })
    await Promise.all(sites.map(tellAtOnce))
  }

  return {
    listSessions: (userId) =>
      knex('federation.user_sessions as session')
        .where({ userId, endedAt: null })
        .whereExists((payload) =>
          payload
            .from(payloadTable)
            .where('model', 'Session')
            .whereRaw('uid = session.id')
            .where('expiresAt', '>', clock.now()),
        )
        .orderBy('lastSeenAt', 'desc')
        .limit(mostListed)
        .select<UserSession[]>(
          'id',
          'userId',
          'methods',
          'device',
          'network',
          'createdAt as startedAt',
          'lastSeenAt',
        ),
    endSession,
    async endSessionsOf(userId, { except = null } = {}) {
      const sessions: string[] = await knex(payloadTable)
        .where({ model: 'Session', accountId: userId })
        .pluck('uid')
      await Promise.all([...new Set(sessions)].filter((uid) => uid !== except).map(endSession))
      await revokeGrantsOf(knex, userId, { except: await grantsOfSession(knex, except) })
    },
  }
}
