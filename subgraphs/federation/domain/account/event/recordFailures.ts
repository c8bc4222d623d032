import type { RequestOrigin } from '@rose-ash/contracts'
import { newId } from '@rose-ash/domain'
import type { Accounts } from '../../AccountDomain.ts'
import { originOf } from './originOf.ts'

/** Notes that somebody failed too often for a name, if it is a member's: the same statement whoever it is. */
export async function recordFailures(
  { knex, clock }: Accounts,
  name: string,
  from: RequestOrigin,
): Promise<void> {
  const { network, device } = originOf(from)
  await knex.raw(
    `insert into federation.security_events (id, user_id, kind, at, network, device, data)
     select ?, id, 'sign_in_failures', ?, ?, ?, '{}' from federation.users
     where ?? = ? and status = 'active'`,
    [newId(), clock.now(), network, device, name.includes('@') ? 'email' : 'handle', name],
  )
}
