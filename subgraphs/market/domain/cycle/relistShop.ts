import type { Knex } from 'knex'
import { relist } from '../relist.ts'

/** Relists everything of a shop: after what it takes orders for has changed. */
export async function relistShop(trx: Knex.Transaction, shopId: string): Promise<void> {
  const ids: string[] = await trx('market.products').where({ shopId, status: 'active' }).pluck('id')
  if (ids.length > 0) await relist(trx, ids)
}
