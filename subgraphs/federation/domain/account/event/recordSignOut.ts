import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { EventOrigin } from './recordEvent.ts'

/** Notes the end of a session, unless the membership has ended with it: then nothing is kept of where it was. */
export async function recordSignOut(
  trx: Knex.Transaction,
  { userId, network, device }: EventOrigin & { readonly userId: string },
  at: Date,
): Promise<void> {
  await trx.raw(
    `insert into federation.security_events (id, user_id, kind, at, network, device, data)
     select ?, id, 'signed_out', ?, ?, ?, '{}' from federation.users where id = ? and deleted_at is null`,
    [newId(), at, network, device, userId],
  )
}
