import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { OrderHistoryEntry } from '../../models/OrderHistoryEntry.ts'

interface Circumstances {
  readonly note?: string | null
  readonly actorUserId?: string | null
  readonly at: Date
}

/** Notes a step of an order. @param what lower snake case, `refund_requested` say */
export async function recordHistory(
  trx: Knex.Transaction,
  orderId: string,
  what: string,
  { note = null, actorUserId = null, at }: Circumstances,
): Promise<void> {
  await OrderHistoryEntry.query(trx).insert({ id: newId(), orderId, what, note, actorUserId, at })
}
