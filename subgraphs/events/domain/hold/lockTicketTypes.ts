import type { Knex } from 'knex'
import { TicketType } from '../../models/TicketType.ts'

/** Locks these ticket types, always in the same order, so that nobody waits in a ring. */
export const lockTicketTypes = async (
  trx: Knex.Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TicketType>> => {
  const found = await TicketType.query(trx)
    .findByIds([...new Set(ids)])
    .orderBy('id')
    .forNoKeyUpdate()
  return new Map(found.map((each) => [each.id, each]))
}
