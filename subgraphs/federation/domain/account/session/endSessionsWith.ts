import type { Knex } from 'knex'
import type { Accounts } from '../../AccountDomain.ts'

export interface EndedSessions {
  readonly userId: string
  /** The session that stays. */
  readonly except: string | null
}

interface Change<T> {
  readonly answer: T
  /** Null when nothing was changed. */
  readonly ended: EndedSessions | null
}

/**
 * Ends a member's sessions together with a change that makes it necessary. The change is committed with a job that ends
 * them, so a crash in between keeps none alive; without a crash they end before this resolves.
 */
export async function endSessionsWith<T>(
  { knex, clock, sessions }: Pick<Accounts, 'knex' | 'clock' | 'sessions'>,
  change: (trx: Knex.Transaction) => Promise<Change<T>>,
): Promise<T> {
  const { answer, ended } = await knex.transaction(async (trx) => {
    const changed = await change(trx)
    if (changed.ended) await enqueueEnding(trx, changed.ended, clock.now())
    return changed
  })
  if (ended) await sessions.endSessionsOf(ended.userId, { except: ended.except })
  return answer
}

/** Where no worker has ever run there is no queue yet, and nobody has signed in. */
async function enqueueEnding(trx: Knex.Transaction, ended: EndedSessions, before: Date): Promise<void> {
  const { rows } = await trx.raw<{ rows: { has_queue: boolean }[] }>(
    `select to_regnamespace('graphile_worker') is not null as has_queue`,
  )
  if (!rows[0]?.has_queue) return
  await trx.raw(`select graphile_worker.add_job('federation.endSessions', ?::json)`, [
    JSON.stringify({ ...ended, before }),
  ])
}
