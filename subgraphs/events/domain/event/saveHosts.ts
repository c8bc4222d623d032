import type { Knex } from 'knex'
import { EventHost } from '../../models/EventHost.ts'

/** Makes these the hosts of an event, in this order. */
export async function saveHosts(
  trx: Knex.Transaction,
  eventId: string,
  hostIds: readonly string[],
): Promise<void> {
  await EventHost.query(trx).delete().where({ eventId })
  if (hostIds.length > 0)
    await EventHost.query(trx).insert(hostIds.map((userId, rank) => ({ eventId, userId, rank })))
}
