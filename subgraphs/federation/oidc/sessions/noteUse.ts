import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'

/** The list of sessions tells minutes; more would be a write for every page. */
const exactToMs = 60_000

/** The session was seen: a site asked silently, or renewed its tokens. */
export async function noteUse({ knex, clock }: { knex: Knex; clock: Clock }, uid: string): Promise<void> {
  const now = clock.now()
  await knex('federation.user_sessions')
    .where('id', uid)
    .where('lastSeenAt', '<', new Date(now.getTime() - exactToMs))
    .update({ lastSeenAt: now })
}
