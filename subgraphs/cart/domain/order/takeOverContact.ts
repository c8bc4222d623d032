import type { Knex } from 'knex'
import { Order } from '../../models/Order.ts'
import { recordHistory } from './recordHistory.ts'

/** Has a locked order name somebody else, or the same people right. Letters that are still to be written go there. */
export async function takeOverContact(
  trx: Knex.Transaction,
  { id, version }: Order,
  { email, name, phone }: Pick<Order, 'email' | 'name' | 'phone'>,
  { actorUserId, at }: { readonly actorUserId: string | null; readonly at: Date },
): Promise<void> {
  await Order.query(trx)
    .findById(id)
    .patch({ email, name, phone, version: version + 1 })
  await recordHistory(trx, id, 'contact_corrected', { actorUserId, at })
}
