import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { networkOf } from '../../domain/account/throttle/networkOf.ts'
import type { Login } from '../Interactions.ts'

/** What the member will find in the list of sessions, after a sign-in. */
export async function noteLogin(
  { knex, clock }: { knex: Knex; clock: Clock },
  uid: string,
  { userId, methods, origin }: Pick<Login, 'userId' | 'methods' | 'origin'>,
): Promise<void> {
  const now = clock.now()
  await knex('federation.user_sessions')
    .insert({
      id: uid,
      userId,
      methods: [...methods],
      network: networkOf(origin.address).network,
      device: origin.userAgent,
      createdAt: now,
      lastSeenAt: now,
    })
    .onConflict('id')
    .merge(['methods', 'network', 'device', 'lastSeenAt'])
}
